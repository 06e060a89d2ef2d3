//! An empty window on the same foundation: what Candour is measured against.
//!
//! One static page with a heading and a field, no command, no plugin, no confinement.

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let page = tauri::WebviewUrl::App("index.html".into());
            tauri::WebviewWindowBuilder::new(app, "main", page)
                .title("Candour")
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("crates/xtask/bench/tauri.conf.json"))
}
