use super::super::line_band::beside;
use super::*;

const ROOM: Room = Room { top: 0.0, bottom: 100.0, start: 0.0, foot: 0.0, least: 0.0 };

fn line_band(height: f32, keep_next: bool) -> Flow {
    Flow::LineBand(LineBand { height, keep_next, is_heading: keep_next, ..LineBand::default() })
}

fn scope(together: bool) -> Flow {
    let repeat = vec![LineBand { height: 5.0, ..LineBand::default() }];
    Flow::Open(Scope { together, repeat, tells: true })
}

fn heights(pages: &[Page]) -> Vec<Vec<f32>> {
    pages.iter().map(|p| p.bands.iter().map(|b| b.bottom - b.top).collect()).collect()
}

#[test]
fn a_heading_goes_over_with_its_text() {
    let flow = vec![line_band(80.0, false), line_band(10.0, true), line_band(20.0, false)];
    assert_eq!(heights(&paginate(flow, ROOM)), [vec![80.0], vec![10.0, 20.0]]);
}

#[test]
fn what_should_stay_together_moves_as_a_whole_where_it_fits() {
    let flow = vec![
        line_band(50.0, false),
        scope(true),
        line_band(40.0, false),
        line_band(40.0, false),
        Flow::Close,
    ];
    let pages = paginate(flow, ROOM);
    assert_eq!(heights(&pages), [vec![50.0], vec![40.0, 40.0]]);
    assert!(!pages[0].runs_on, "nothing was cut");
}

#[test]
fn what_is_too_long_for_a_page_is_cut_and_says_so_on_both_sides() {
    let flow = vec![scope(true), line_band(60.0, false), line_band(60.0, false), Flow::Close];
    let pages = paginate(flow, ROOM);
    assert_eq!(heights(&pages), [vec![60.0], vec![5.0, 60.0]]);
    assert!(pages[0].runs_on && !pages[1].runs_on);
}

#[test]
fn a_heading_before_a_whole_that_fills_a_page_still_has_text_below_it() {
    let flow = vec![
        line_band(50.0, false),
        line_band(10.0, true),
        scope(true),
        line_band(48.0, false),
        line_band(48.0, false),
        Flow::Close,
    ];
    // The title of the whole, 5 points high, is repeated where it goes on.
    assert_eq!(heights(&paginate(flow, ROOM)), [vec![50.0], vec![10.0, 48.0], vec![5.0, 48.0]]);
}

#[test]
fn the_last_page_is_not_left_with_next_to_nothing() {
    let least = Room { least: 30.0, ..ROOM };
    let lines = |n: usize| (0..n).map(|_| line_band(10.0, false)).collect::<Vec<_>>();
    assert_eq!(heights(&paginate(lines(11), least)), [vec![10.0; 8], vec![10.0; 3]]);
    assert_eq!(heights(&paginate(lines(13), least)), [vec![10.0; 10], vec![10.0; 3]]);
    // A heading stays with its text, and repeated titles are repeated.
    let flow = vec![
        line_band(75.0, false),
        line_band(10.0, true),
        line_band(10.0, false),
        line_band(12.0, false),
    ];
    assert_eq!(heights(&paginate(flow, least)), [vec![75.0], vec![10.0, 10.0, 12.0]]);
    // So does one in a scope of its own.
    let flow = vec![
        line_band(75.0, false),
        scope(true),
        line_band(10.0, true),
        Flow::Close,
        line_band(10.0, false),
        line_band(22.0, false),
    ];
    assert_eq!(heights(&paginate(flow, least)), [vec![75.0], vec![10.0, 10.0, 22.0]]);
    let table = [scope(false)].into_iter().chain(lines(11)).chain([Flow::Close]).collect();
    assert_eq!(heights(&paginate(table, least))[1], [5.0, 10.0, 10.0, 10.0]);
}

#[test]
fn blocks_stand_closer_only_where_that_saves_the_last_page() {
    let least = Room { least: 5.0, ..ROOM };
    let blocks = |n: usize| -> Vec<Flow> {
        let block = LineBand { height: 8.0, above: 2.0, ..LineBand::default() };
        (0..n).map(|_| Flow::LineBand(block.clone())).collect()
    };
    let tops = |page: &Page| page.bands[1].top - page.bands[0].bottom;
    let (fits, saved) = (paginate(blocks(10), least), paginate(blocks(11), least));
    assert_eq!((fits.len(), tops(&fits[0])), (1, 2.0));
    assert_eq!(saved.len(), 1);
    assert!(tops(&saved[0]) < 2.0 && saved[0].bands.iter().all(|band| band.bottom <= 100.05));
    // Nothing is moved for nothing: neither where no page is saved nor where the last is well filled.
    for n in [12, 14] {
        let kept = paginate(blocks(n), least);
        assert_eq!((kept.len(), tops(&kept[0])), (2, 2.0), "{n} blocks");
    }
}

#[test]
fn what_reaches_down_beside_a_block_keeps_its_space() {
    let least = Room { least: 5.0, ..ROOM };
    let block =
        LineBand { height: 8.0, above: 2.0, reach: 8.5, keep_next: true, ..LineBand::default() };
    let last = LineBand { keep_next: false, ..block.clone() };
    let blocks =
        (0..11).map(|n| Flow::LineBand(if n % 5 == 4 { last.clone() } else { block.clone() }));
    for page in paginate(blocks.collect(), least) {
        for pair in page.bands.windows(2) {
            assert!(pair[1].top - pair[0].bottom >= 2.0);
        }
    }
}

#[test]
fn the_last_page_takes_all_of_what_is_kept_together_and_no_part_of_it() {
    let flow = vec![
        line_band(55.0, false),
        scope(true),
        line_band(20.0, false),
        line_band(20.0, false),
        Flow::Close,
        line_band(10.0, false),
    ];
    let least = Room { least: 30.0, ..ROOM };
    assert_eq!(heights(&paginate(flow, least)), [vec![55.0], vec![20.0, 20.0, 10.0]]);
}

#[test]
fn a_chain_longer_than_a_page_is_cut_rather_than_lost() {
    let flow: Vec<Flow> = (0..30).map(|_| line_band(10.0, true)).collect();
    let pages = paginate(flow, ROOM);
    assert_eq!(pages.iter().map(|p| p.bands.len()).sum::<usize>(), 30);
    assert!(pages.iter().flat_map(|p| &p.bands).all(|b| b.bottom <= 100.0));
}

#[test]
fn both_columns_go_over_the_page_where_one_stands_beside_the_other() {
    let lines = |names: std::ops::Range<u8>, height: f32| -> Vec<LineBand> {
        let line = |n: u8| {
            let item = DisplayItem::Anchor { name: n.to_string(), y: height };
            LineBand { height, items: vec![item], ..LineBand::default() }
        };
        names.map(line).collect()
    };
    for (main, side) in [(3, 40), (40, 3), (30, 30), (1, 12), (12, 12)] {
        for (one, other) in [(10.0, 10.0), (10.0, 7.0), (7.0, 10.0)] {
            let flow = beside(lines(0..main, one), lines(100..100 + side, other));
            let heads = (0..8).map(|_| line_band(10.0, true));
            let flow = heads.chain(flow.into_iter().map(Flow::LineBand)).collect();
            let pages = paginate(flow, ROOM);
            let mut found = 0;
            for item in pages.iter().flat_map(|page| &page.items) {
                let DisplayItem::Anchor { y, .. } = item else { continue };
                assert!(*y <= 100.05, "{main} beside {side}: {y}");
                found += 1;
            }
            assert_eq!(found, u32::from(main + side), "{main} beside {side}");
        }
    }
}

#[test]
fn what_is_kept_free_at_the_foot_of_the_first_page_is_free_on_no_other() {
    let flow = vec![line_band(60.0, false), line_band(30.0, false), line_band(65.0, false)];
    let mut pages = paginate(flow, Room { foot: 20.0, ..ROOM });
    assert_eq!(heights(&pages), [vec![60.0], vec![30.0, 65.0]]);
    let foot = LineBand { height: 20.0, ..LineBand::default() };
    pages[0].end_with(vec![foot], 80.0);
    let last = pages[0].bands.last().unwrap();
    assert_eq!((last.top, last.bottom), (80.0, 100.0));
}
