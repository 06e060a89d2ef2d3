//! The file's properties: the same in both places where a PDF keeps them, and no more than a
//! reader needs. No name, no machine, no path.

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Object, Stream};

use super::objects::{name_object, text_string};
use crate::RenderOptions;
use crate::model::Report;

/// What the properties say.
pub(super) struct Facts {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) producer: String,
    pub(super) date: DateTime<FixedOffset>,
    pub(super) locked: bool,
}

impl Facts {
    pub(super) fn new(report: &Report, options: &RenderOptions) -> Self {
        Self {
            title: report.title.clone(),
            language: report.language.to_string(),
            producer: options.producer.clone(),
            date: options.date,
            locked: options.lock.is_some(),
        }
    }

    /// The date as ISO 32000-1, 7.9.4 writes it.
    pub(super) fn pdf_date(&self) -> String {
        let zone = self.date.format("%:z").to_string().replace(':', "'");
        format!("D:{}{zone}'", self.date.format("%Y%m%d%H%M%S"))
    }
}

/// The information dictionary.
pub(super) fn info(facts: &Facts) -> Dictionary {
    let mut info = Dictionary::new();
    info.set("Title", text_string(&facts.title));
    info.set("Producer", text_string(&facts.producer));
    info.set("CreationDate", text_string(&facts.pdf_date()));
    info.set("ModDate", text_string(&facts.pdf_date()));
    info
}

/// The same as XMP, with the standards that the file keeps.
pub(super) fn xmp(facts: &Facts) -> Stream {
    let date = facts.date.format("%Y-%m-%dT%H:%M:%S%:z");
    let (title, language, producer) =
        (escaped(&facts.title), escaped(&facts.language), escaped(&facts.producer));
    let archive = if facts.locked {
        String::new()
    } else {
        "\n   <pdfaid:part>3</pdfaid:part>\n   <pdfaid:conformance>A</pdfaid:conformance>"
            .to_owned()
    };
    let packet = format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <pdf:Producer>{producer}</pdf:Producer>{archive}
   <pdfuaid:part>1</pdfuaid:part>
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{FEFF}',
    );
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", name_object("Metadata"));
    dictionary.set("Subtype", name_object("XML"));
    let mut stream = Stream::new(dictionary, packet.into_bytes());
    stream.allows_compression = false;
    stream
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The date of the report as a PDF string: when the attached file was last changed.
pub(super) fn stamp(facts: &Facts) -> Object {
    text_string(&facts.pdf_date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_break_out_of_the_properties() {
        assert_eq!(escaped("A & <b> \"c\"\u{1}"), "A &amp; &lt;b&gt; &quot;c&quot; ");
    }

    #[test]
    fn a_zone_is_written_as_the_standard_asks() {
        let facts = Facts {
            title: String::new(),
            language: String::new(),
            producer: String::new(),
            date: DateTime::parse_from_rfc3339("2026-11-23T18:40:05+05:30").unwrap(),
            locked: false,
        };
        assert_eq!(facts.pdf_date(), "D:20261123184005+05'30'");
    }
}
