package org.entente.ledger.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that others published, reproduced from the same data; skipped where the data is absent. */
class PublishedNumbersTest {
    private static List<String> lines(String name) throws IOException {
        Path file = Path.of(System.getProperty("entente.shared", "none"), "reference", name);
        Assumptions.assumeTrue(Files.exists(file), "no reference data " + name);
        return Files.readAllLines(file);
    }

    @Test
    void weeklyIsraelAndPalestineWithSixLags() throws IOException {
        List<String> lines = lines("israel_palestine_weekly.csv");
        double[] i2p = new double[lines.size() - 1];
        double[] p2i = new double[lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",");
            i2p[i - 1] = Double.parseDouble(cells[1]);
            p2i[i - 1] = Double.parseDouble(cells[2]);
        }
        GrangerTest.Result palestine = GrangerTest.test(p2i, i2p, 6);
        assertThat(palestine.f()).isCloseTo(17.631, within(0.0005));
        assertThat(palestine.df1()).isEqualTo(6);
        assertThat(palestine.df2()).isEqualTo(1259);
        assertThat(GrangerTest.test(i2p, p2i, 6).f()).isCloseTo(10.912, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"46-49, 1656, 1579", "96-99, 9240, 8656"})
    void balancedTriangles(String window, long triangles, long balanced) throws IOException {
        List<SignedNetwork.Edge> edges = new ArrayList<>();
        List<String> lines = lines("cow_signed_networks.csv");
        List<String> header = List.of(lines.get(0).replace("\"", "").split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",");
            if (cells[header.indexOf("window")].equals(window)) {
                edges.add(new SignedNetwork.Edge(
                        cells[header.indexOf("state1")],
                        cells[header.indexOf("state2")],
                        Integer.parseInt(cells[header.indexOf("sign")])));
            }
        }
        SignedNetwork.Balance balance = new SignedNetwork(edges).balance();
        assertThat(balance.triangles()).isEqualTo(triangles);
        assertThat(balance.balanced()).isEqualTo(balanced);
    }
}
