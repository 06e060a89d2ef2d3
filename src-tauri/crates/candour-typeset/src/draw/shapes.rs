//! Lines and shapes as operators. Coordinates as in the file: y upwards.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, ExternalStream, ExternalXObject, Greyscale, Line, LinePoint, Op, PaintMode,
    Point, Polygon, PolygonRing, Pt, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use crate::layout::Ink;
use crate::model::Bitmap;

type Spot = (f32, f32);

fn point((x, y): Spot) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false }
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

/// The outline of a polygon.
fn outline(ops: &mut Vec<Op>, points: Vec<LinePoint>, thickness: f32) {
    ops.push(Op::SetOutlineColor { col: grey(0.0) });
    ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
    ops.push(Op::DrawPolygon {
        polygon: Polygon {
            rings: vec![PolygonRing { points }],
            mode: PaintMode::Stroke,
            winding_order: WindingOrder::NonZero,
        },
    });
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

/// A box to tick, with a solid cross where it is ticked.
pub(super) fn tick(ops: &mut Vec<Op>, low: Spot, side: f32, ticked: bool) {
    outline(ops, corners((low.0 + 0.4, low.1 + 0.4), (side - 0.8, side - 0.8)), 0.8);
    if ticked {
        let (near, far) = (side * 0.2, side * 0.8);
        let at = |dx: f32, dy: f32| (low.0 + dx, low.1 + dy);
        line(ops, at(near, near), at(far, far), 1.8, Ink::Black);
        line(ops, at(near, far), at(far, near), 1.8, Ink::Black);
    }
}
