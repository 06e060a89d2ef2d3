//! Properties of laid-out pages.
