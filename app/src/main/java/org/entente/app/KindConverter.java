package org.entente.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.model.InstrumentKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of instrument as the contract writes them. */
final class KindConverter implements ITypeConverter<InstrumentKind> {
    @Override
    public InstrumentKind convert(String label) {
        return InstrumentKind.ofLabel(label)
                .orElseThrow(() -> new TypeConversionException("no such kind: " + label + "; there are "
                        + Arrays.stream(InstrumentKind.values())
                                .map(InstrumentKind::label)
                                .collect(Collectors.joining(", "))));
    }
}
