// What scripts add to pages that read well without them: the network as a picture, and charts that can be saved.
"use strict";
(() => {
  const dark = () => matchMedia("(prefers-color-scheme: dark)").matches;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const load = (name) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = "/assets/" + name;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });

  const rows = (table) => [...table.tBodies[0].rows].map((r) => [...r.cells].map((c) => c.textContent));

  async function chart(table) {
    await load("echarts.min.js");
    const figure = table.closest("figure");
    const plot = document.createElement("div");
    plot.className = "plot";
    figure.querySelector("svg").replaceWith(plot);
    const data = rows(table);
    const drawn = echarts.init(plot, dark() ? "dark" : null, { renderer: "canvas" });
    drawn.setOption({
      backgroundColor: "transparent",
      aria: { enabled: true },
      animation: false,
      tooltip: { trigger: "axis", renderMode: "richText" },
      toolbox: { feature: { saveAsImage: { title: "Save as PNG", name: document.title } } },
      grid: { left: 40, right: 40, top: 30, bottom: 30 },
      xAxis: { type: "category", data: data.map((r) => r[0]) },
      yAxis: { type: "value" },
      series: [{
        type: "bar",
        name: "Net",
        data: data.map((r) => ({ value: Number(r[2]), itemStyle: { color: colour(Number(r[2]) < 0 ? "--down" : "--up") } })),
      }],
    });
    addEventListener("resize", () => drawn.resize());
  }

  function network(box, table) {
    const names = new Map();
    const ties = [...table.tBodies[0].rows].map((r) => {
      names.set(r.dataset.a, r.cells[0].textContent);
      names.set(r.dataset.b, r.cells[1].textContent);
      return { a: r.dataset.a, b: r.dataset.b, happenings: Number(r.cells[2].textContent), net: Number(r.cells[3].textContent) };
    });
    if (ties.length === 0) {
      return;
    }
    box.hidden = false;
    const picture = cytoscape({
      container: box,
      elements: [
        ...[...names].map(([id, label]) => ({ data: { id, label } })),
        ...ties.map((t) => ({ data: { source: t.a, target: t.b, width: 1 + Math.min(8, Math.log2(1 + t.happenings)), net: t.net } })),
      ],
      style: [
        { selector: "node", style: { label: "data(label)", color: colour("--ink"), "background-color": colour("--soft"), width: 14, height: 14, "font-size": 11 } },
        { selector: "edge", style: { width: "data(width)", "line-color": (e) => colour(e.data("net") < 0 ? "--down" : "--up"), "line-style": (e) => (e.data("net") < 0 ? "dashed" : "solid") } },
      ],
      layout: { name: "cose", animate: false, randomize: false },
      userZoomingEnabled: false,
      maxZoom: 1.5,
    });
    picture.on("tap", "edge", (e) => {
      location.href = "/dyad?a=" + encodeURIComponent(e.target.data("source")) + "&b=" + encodeURIComponent(e.target.data("target"));
    });
  }

  document.querySelectorAll("table[data-chart=bars]").forEach(chart);
  const box = document.getElementById("network");
  if (box) {
    addEventListener("load", () => network(box, document.getElementById("ties")));
  }
})();
