//! The calls around one function as a picture.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use layout::{
    backends::svg::SVGWriter,
    core::{
        base::Orientation,
        color::Color,
        style::{LineStyleKind, StyleAttr},
    },
    std_shapes::{
        render::get_shape_size,
        shapes::{Arrow, Element, ShapeKind},
    },
    topo::layout::VisualGraph,
};

use super::graph::{Chains, ends, label, stops};

/// In pixels.
const FONT_SIZE: usize = 13;

/// As SVG: from left to right, what blocks in red, calls that keep nobody waiting dashed.
pub(crate) fn svg(out: &mut dyn Write, chains: &Chains<'_>) -> io::Result<()> {
    let mut drawing = VisualGraph::new(Orientation::LeftToRight);
    let calls = chains.calls();
    let mut boxes = BTreeMap::new();
    for at in ends(chains, &calls) {
        let function = chains.function(at);
        let color = if function.effects.is_empty() {
            "black"
        } else {
            "red"
        };
        let width = if chains.is_start(at) { 3 } else { 1 };
        let look = StyleAttr::new(
            Color::fast(color),
            width,
            Some(Color::fast("white")),
            0,
            FONT_SIZE,
        );
        let shape = ShapeKind::new_box(&label(function));
        let size = get_shape_size(Orientation::LeftToRight, &shape, FONT_SIZE, false);
        let element = Element::create(shape, look, Orientation::LeftToRight, size);
        boxes.insert(at, drawing.add_node(element));
    }
    for (from, to, context) in &calls {
        let (Some(from), Some(to)) = (boxes.get(from), boxes.get(to)) else {
            continue;
        };
        let mut arrow = Arrow::simple("");
        if !stops(context) {
            arrow.line_style = LineStyleKind::Dashed;
        }
        drawing.add_edge(arrow, *from, *to);
    }
    let mut picture = SVGWriter::new();
    drawing.do_it(false, false, false, &mut picture);
    writeln!(out, "{}", picture.finalize())
}
