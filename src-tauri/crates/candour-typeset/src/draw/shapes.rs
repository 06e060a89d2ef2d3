//! Lines and shapes as operators. Coordinates as in the file: y upwards.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, Greyscale, Line, LinePoint, Op, PaintMode,
    Point, Polygon, PolygonRing, Pt, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use crate::Shape;
use crate::layout::Ink;
use crate::model::Bitmap;

type Spot = (f32, f32);

fn point((x, y): Spot) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false }
}

fn bend((x, y): Spot) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: true }
}

fn grey(percent: f32) -> Color {
    Color::Greyscale(Greyscale { percent, icc_profile: None })
}

pub(super) fn line(ops: &mut Vec<Op>, from: Spot, to: Spot, thickness: f32, ink: Ink) {
    let shade = match ink {
        Ink::Black => 0.0,
        Ink::Grey => 0.4,
    };
    ops.push(Op::SetOutlineColor { col: grey(shade) });
    ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
    let line = Line { points: vec![point(from), point(to)], is_closed: false };
    ops.push(Op::DrawLine { line });
}

fn polygon(ops: &mut Vec<Op>, points: Vec<LinePoint>, fill: bool, thickness: f32) {
    if fill {
        ops.push(Op::SetFillColor { col: grey(0.0) });
    } else {
        ops.push(Op::SetOutlineColor { col: grey(0.0) });
        ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
    }
    ops.push(Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![PolygonRing { points }],
            mode: if fill { PaintMode::Fill } else { PaintMode::Stroke },
            winding_order: WindingOrder::NonZero,
        },
    });
    if fill {
        ops.push(Op::SetFillColor { col: grey(0.0) });
    }
}

fn corners((x, y): Spot, (w, h): Spot) -> Vec<LinePoint> {
    vec![point((x, y)), point((x + w, y)), point((x + w, y + h)), point((x, y + h))]
}

/// The name of the firm's logo among the resources of the pages.
pub(super) fn logo() -> XObjectId {
    XObjectId("Logo".to_owned())
}

/// A picture as a stencil through which black is painted (ISO 32000-1, 8.9.6.2).
pub(super) fn mask(picture: &Bitmap) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let entries = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(picture.width.into())),
        ("Height", DictItem::Int(picture.height.into())),
        ("ImageMask", DictItem::Bool(true)),
        ("BitsPerComponent", DictItem::Int(1)),
        // A stencil paints where a bit is 0 unless told otherwise.
        ("Decode", DictItem::Array(vec![DictItem::Int(1), DictItem::Int(0)])),
    ];
    let dict: BTreeMap<String, DictItem> =
        entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let stream = ExternalStream { dict, content: picture.rows.clone(), compress: true };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// The firm's logo with its lower left corner at `low`.
pub(super) fn picture(ops: &mut Vec<Op>, low: Spot, size: Spot) {
    ops.push(Op::SetFillColor { col: grey(0.0) });
    let transform = XObjectTransform {
        translate_x: Some(Pt(low.0)),
        translate_y: Some(Pt(low.1)),
        scale_x: Some(size.0),
        scale_y: Some(size.1),
        ..XObjectTransform::default()
    };
    ops.push(Op::UseXobject { id: logo(), transform });
}

/// A shape of urgency in the square whose lower left corner is `low`.
pub(super) fn shape(ops: &mut Vec<Op>, (x, y): Spot, side: f32, shape: Shape) {
    let stroke = side * 0.12;
    let inside = ((x + stroke / 2.0, y + stroke / 2.0), (side - stroke, side - stroke));
    match shape {
        Shape::Filled => polygon(ops, corners((x, y), (side, side)), true, stroke),
        Shape::Half => {
            polygon(ops, corners(inside.0, inside.1), false, stroke);
            polygon(ops, corners((x, y), (side, side / 2.0)), true, stroke);
        }
        Shape::Outlined => polygon(ops, corners(inside.0, inside.1), false, stroke),
        Shape::Dot => disc(ops, (x + side / 2.0, y + side / 2.0), side * 0.22),
    }
}

fn disc(ops: &mut Vec<Op>, (x, y): Spot, radius: f32) {
    // The usual four curves; the constant puts them within 0.03 % of a circle.
    let k = radius * 0.552_28;
    let points = vec![
        point((x + radius, y)),
        bend((x + radius, y + k)),
        bend((x + k, y + radius)),
        point((x, y + radius)),
        bend((x - k, y + radius)),
        bend((x - radius, y + k)),
        point((x - radius, y)),
        bend((x - radius, y - k)),
        bend((x - k, y - radius)),
        point((x, y - radius)),
        bend((x + k, y - radius)),
        bend((x + radius, y - k)),
        point((x + radius, y)),
    ];
    polygon(ops, points, true, 0.0);
}

/// A box to tick, with a solid cross where it is ticked.
pub(super) fn tick(ops: &mut Vec<Op>, low: Spot, side: f32, ticked: bool) {
    polygon(ops, corners((low.0 + 0.4, low.1 + 0.4), (side - 0.8, side - 0.8)), false, 0.8);
    if ticked {
        let (near, far) = (side * 0.2, side * 0.8);
        let at = |dx: f32, dy: f32| (low.0 + dx, low.1 + dy);
        line(ops, at(near, near), at(far, far), 1.8, Ink::Black);
        line(ops, at(near, far), at(far, near), 1.8, Ink::Black);
    }
}

/// A point or a stretch along the timeline. Open ends run out in an arrow.
pub(super) fn stretch(
    ops: &mut Vec<Op>,
    (from, to): Spot,
    y: f32,
    open_start: bool,
    open_end: bool,
) {
    if to - from < 5.0 && !open_start && !open_end {
        disc(ops, (f32::midpoint(from, to), y), 3.6);
        return;
    }
    let (half, head) = (2.6, 7.0);
    let start = if open_start { from + head } else { from };
    let end = if open_end { to - head } else { to };
    if end > start {
        polygon(ops, corners((start, y - half), (end - start, half * 2.0)), true, 0.0);
    }
    if open_start {
        let tip =
            vec![point((from, y)), point((from + head, y + 4.5)), point((from + head, y - 4.5))];
        polygon(ops, tip, true, 0.0);
    }
    if open_end {
        let tip = vec![point((to, y)), point((to - head, y + 4.5)), point((to - head, y - 4.5))];
        polygon(ops, tip, true, 0.0);
    }
}
