//! The eleven segments and the table of codes that makes them.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Segment {
    Champions,
    Loyal,
    PotentialLoyalist,
    New,
    Promising,
    NeedAttention,
    AboutToSleep,
    AtRisk,
    CannotLose,
    Hibernating,
    Lost,
}

use Segment::*;

/// Squeezely's table (definitions.md, D.2): each of the 125 codes stands exactly once.
const CODES: [(Segment, &[u16]); 11] = [
    (Champions, &[555, 554, 544, 545, 454, 455, 445]),
    (Loyal, &[543, 444, 435, 355, 354, 345, 344, 335]),
    (
        PotentialLoyalist,
        &[
            553, 551, 552, 541, 542, 533, 532, 531, 452, 451, 442, 441, 431, 453, 433, 432, 423,
            353, 352, 351, 342, 341, 333, 323,
        ],
    ),
    (New, &[512, 511, 422, 421, 412, 411, 311]),
    (
        Promising,
        &[
            525, 524, 523, 522, 521, 515, 514, 513, 425, 424, 413, 414, 415, 315, 314, 313,
        ],
    ),
    (NeedAttention, &[535, 534, 443, 434, 343, 334, 325, 324]),
    (AboutToSleep, &[331, 321, 312, 221, 213, 231, 241, 251]),
    (
        AtRisk,
        &[
            255, 254, 245, 244, 253, 252, 243, 242, 235, 234, 225, 224, 153, 152, 145, 143, 142,
            135, 134, 133, 125, 124,
        ],
    ),
    (CannotLose, &[155, 154, 144, 214, 215, 115, 114, 113]),
    (
        Hibernating,
        &[332, 322, 233, 232, 223, 222, 132, 123, 122, 212, 211],
    ),
    (Lost, &[111, 112, 121, 131, 141, 151]),
];

/// `TABLE[r - 1][f - 1][m - 1]`; a code that were missing or written twice stops the build.
const TABLE: [[[Segment; 5]; 5]; 5] = {
    let mut table = [[[None; 5]; 5]; 5];
    let mut row = 0;
    while row < CODES.len() {
        let (segment, codes) = CODES[row];
        let mut i = 0;
        while i < codes.len() {
            let code = codes[i] as usize;
            let place = &mut table[code / 100 - 1][code / 10 % 10 - 1][code % 10 - 1];
            assert!(place.is_none(), "a code stands twice");
            *place = Some(segment);
            i += 1;
        }
        row += 1;
    }
    let mut full = [[[Champions; 5]; 5]; 5];
    let mut i = 0;
    while i < 125 {
        full[i / 25][i / 5 % 5][i % 5] =
            table[i / 25][i / 5 % 5][i % 5].expect("a code is missing");
        i += 1;
    }
    full
};

/// The course's pillar whose action comes first for a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pillar {
    Relationship,
    Retention,
    Profitability,
    Referral,
    Recovery,
    Reactivation,
}

impl Pillar {
    pub const ALL: [Pillar; 6] = [
        Pillar::Relationship,
        Pillar::Retention,
        Pillar::Profitability,
        Pillar::Referral,
        Pillar::Recovery,
        Pillar::Reactivation,
    ];

    /// The course's own name, for addresses and files.
    pub fn machine_name(self) -> &'static str {
        [
            "relacion",
            "retencion",
            "rentabilizacion",
            "referenciacion",
            "recuperacion",
            "reactivacion",
        ][self as usize]
    }
}

impl Segment {
    /// Best first, as they are listed everywhere.
    pub const ALL: [Segment; 11] = [
        Champions,
        Loyal,
        PotentialLoyalist,
        New,
        Promising,
        NeedAttention,
        AboutToSleep,
        AtRisk,
        CannotLose,
        Hibernating,
        Lost,
    ];

    /// The segment of three scores of 1 to 5.
    pub fn of(r: u8, f: u8, m: u8) -> Segment {
        let place = |score: u8| usize::from(score.clamp(1, 5)) - 1;
        TABLE[place(r)][place(f)][place(m)]
    }

    /// The name in exports, whatever the language of the screen.
    pub fn machine_name(self) -> &'static str {
        match self {
            Champions => "champions",
            Loyal => "loyal",
            PotentialLoyalist => "potential_loyalist",
            New => "new",
            Promising => "promising",
            NeedAttention => "need_attention",
            AboutToSleep => "about_to_sleep",
            AtRisk => "at_risk",
            CannotLose => "cannot_lose",
            Hibernating => "hibernating",
            Lost => "lost",
        }
    }

    pub fn pillar(self) -> Pillar {
        match self {
            Champions => Pillar::Referral,
            Loyal | Promising => Pillar::Profitability,
            PotentialLoyalist | New => Pillar::Relationship,
            NeedAttention | AtRisk => Pillar::Retention,
            CannotLose => Pillar::Recovery,
            AboutToSleep | Hibernating | Lost => Pillar::Reactivation,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// definitions.md, D.2: 7+8+24+7+16+8+8+22+8+11+6 = 125. That no code is missing or doubled is
    /// proved by the compiler, in `TABLE`.
    #[test]
    fn segments_have_the_published_sizes() {
        let mut sizes = [0; 11];
        for code in 0..125u8 {
            let segment = Segment::of(code / 25 + 1, code / 5 % 5 + 1, code % 5 + 1);
            sizes[segment as usize] += 1;
        }
        assert_eq!(sizes, [7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6]);
    }

    #[test]
    fn all_is_in_the_order_of_the_enum_and_names_are_distinct() {
        for (i, segment) in Segment::ALL.into_iter().enumerate() {
            assert_eq!(segment as usize, i);
        }
        let mut names = Segment::ALL.map(Segment::machine_name).to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 11);
    }

    #[test]
    fn corners() {
        assert_eq!(Segment::of(5, 5, 5), Champions);
        assert_eq!(Segment::of(1, 1, 1), Lost);
        assert_eq!(Segment::of(1, 5, 5), CannotLose);
        assert_eq!(Segment::of(5, 1, 1), New);
    }
}
