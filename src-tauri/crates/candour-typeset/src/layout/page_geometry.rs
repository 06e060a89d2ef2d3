//! Page geometry: paper, grid and sizes of type. All lengths in points, x from the left edge of the
//! paper, y downwards from its top edge.

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// ISO A4, 210 by 297 mm.
    #[default]
    A4,
    /// US Letter, 216 by 279 mm; the text is laid out anew, not scaled.
    Letter,
}

/// How large the type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PrintFormat {
    /// Text at 12 pt.
    #[default]
    Standard,
    /// Text and cells at 10.5 pt and nothing under 9 pt, with a wide margin at the end of the
    /// lines.
    Compact,
    /// Text at 18 pt and nothing under 16 pt, without a notes column.
    LargePrint,
}

/// The two families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Serif,
    Sans,
}

/// Typeface, weight, size and line height of a text; size and leading in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TypeStyle {
    pub(crate) family: Family,
    pub(crate) strong: bool,
    pub(crate) size: f32,
    pub(crate) leading: f32,
}

impl TypeStyle {
    const fn new(family: Family, strong: bool, size: f32, leading: f32) -> Self {
        Self { family, strong, size, leading }
    }
}

/// All styles of one print format.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Styles {
    pub(crate) cover: TypeStyle,
    pub(crate) part: TypeStyle,
    pub(crate) section: TypeStyle,
    pub(crate) item: TypeStyle,
    pub(crate) lead: TypeStyle,
    pub(crate) report: TypeStyle,
    pub(crate) person: TypeStyle,
    pub(crate) label: TypeStyle,
    pub(crate) cell: TypeStyle,
    pub(crate) meta: TypeStyle,
    pub(crate) header_footer: TypeStyle,
}

impl Styles {
    fn of(print_format: PrintFormat) -> Self {
        use Family::{Sans, Serif};
        match print_format {
            PrintFormat::Standard => Self {
                cover: TypeStyle::new(Serif, true, 30.0, 36.0),
                part: TypeStyle::new(Serif, true, 20.0, 25.0),
                section: TypeStyle::new(Serif, true, 15.0, 19.5),
                item: TypeStyle::new(Serif, true, 12.0, 16.2),
                lead: TypeStyle::new(Serif, false, 13.5, 19.5),
                report: TypeStyle::new(Sans, false, 12.0, 16.2),
                person: TypeStyle::new(Serif, false, 12.0, 16.2),
                label: TypeStyle::new(Sans, true, 9.5, 13.0),
                cell: TypeStyle::new(Sans, false, 10.5, 14.0),
                meta: TypeStyle::new(Sans, false, 9.0, 12.5),
                header_footer: TypeStyle::new(Sans, false, 9.0, 10.5),
            },
            PrintFormat::Compact => Self {
                cover: TypeStyle::new(Serif, true, 20.0, 25.0),
                part: TypeStyle::new(Serif, true, 17.0, 22.0),
                section: TypeStyle::new(Serif, true, 13.0, 17.0),
                item: TypeStyle::new(Serif, true, 11.0, 14.5),
                lead: TypeStyle::new(Serif, false, 11.5, 15.5),
                report: TypeStyle::new(Sans, false, 10.5, 13.5),
                person: TypeStyle::new(Serif, false, 10.5, 13.5),
                label: TypeStyle::new(Sans, true, 9.5, 12.5),
                cell: TypeStyle::new(Sans, false, 10.5, 13.5),
                meta: TypeStyle::new(Sans, false, 9.0, 12.0),
                header_footer: TypeStyle::new(Sans, false, 9.0, 10.5),
            },
            PrintFormat::LargePrint => Self {
                cover: TypeStyle::new(Serif, true, 36.0, 44.0),
                part: TypeStyle::new(Serif, true, 28.0, 35.0),
                section: TypeStyle::new(Serif, true, 22.0, 29.0),
                item: TypeStyle::new(Serif, true, 18.0, 25.0),
                lead: TypeStyle::new(Serif, false, 20.0, 28.0),
                report: TypeStyle::new(Sans, false, 18.0, 25.0),
                person: TypeStyle::new(Serif, false, 18.0, 25.0),
                label: TypeStyle::new(Sans, true, 16.0, 22.0),
                cell: TypeStyle::new(Sans, false, 16.0, 22.0),
                meta: TypeStyle::new(Sans, false, 16.0, 22.0),
                header_footer: TypeStyle::new(Sans, false, 16.0, 19.0),
            },
        }
    }
}

/// A column of the page: where it begins and how wide it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Column {
    pub(crate) fn end(self) -> f32 {
        self.x + self.width
    }

    /// The column without a line band at its start.
    pub(crate) fn after(self, line_band: f32) -> Self {
        Self { x: self.x + line_band, width: self.width - line_band }
    }
}

/// Paper, grid and type together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageGeometry {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// Between the outer edges of everything that is set.
    pub(crate) full: Column,
    /// First and last y of text, exclusive of head and foot. No ink stands within 10 mm of the head
    /// of the paper nor within 13 mm of its foot.
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// Width of the margin for numbers to the left of the text.
    pub(crate) hang: f32,
    /// Width of labels beside text; 0 where they are above it.
    pub(crate) side: f32,
    /// The longest line of running text.
    pub(crate) measure: f32,
    /// Space below the title of a part.
    pub(crate) below_title: f32,
    /// Space above a paragraph, as a part of its leading.
    pub(crate) above_paragraph: f32,
    pub(crate) styles: Styles,
}

impl PageGeometry {
    pub(crate) fn new(paper: Paper, print_format: PrintFormat) -> Self {
        let (width, height) = match paper {
            Paper::A4 => (595.276, 841.89),
            Paper::Letter => (612.0, 792.0),
        };
        let compact = print_format == PrintFormat::Compact;
        let full = if compact {
            Column { x: 20.0 * MM, width: width - 50.0 * MM }
        } else {
            Column { x: 25.0 * MM, width: width - 45.0 * MM }
        };
        let styles = Styles::of(print_format);
        let large = print_format == PrintFormat::LargePrint;
        Self {
            width,
            height,
            full,
            top: if large { 27.0 * MM } else { 18.0 * MM },
            bottom: height - 24.0 * MM,
            hang: if large { 18.0 * MM } else { 13.0 * MM },
            side: if large { 0.0 } else { 32.0 * MM },
            measure: if large || compact { full.width } else { 133.0 * MM },
            below_title: if compact { 2.0 } else { 8.0 },
            above_paragraph: if compact { 0.3 } else { 0.45 },
            styles,
        }
    }

    /// The same geometry above a foot of so many points, measured from the foot of the paper.
    pub(crate) fn above_foot(self, foot: f32) -> Self {
        Self { bottom: self.height - foot, ..self }
    }

    /// The same geometry, mirrored.
    pub(crate) fn mirrored(self) -> Self {
        let turned = |column: Column| Column { x: self.width - column.end(), ..column };
        Self { full: turned(self.full), ..self }
    }

    /// The column cut to the longest line that reads well.
    pub(crate) fn measured(&self, column: Column) -> Column {
        Column { x: column.x, width: column.width.min(self.measure) }
    }
}
