#include "importing/bilingual.h"

#include "importing/letters.h"
#include "importing/markup_blocks.h"
#include "importing/markup_scan.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace vestitel::importing {

namespace {

using domain::Language;
using Parts = std::array<LanguagePart, 2>;

/// Fewer letters are a title or a name in the other language, not a text.
constexpr qsizetype kFewestLetters = 60;
/// In per cent: how long the shorter text is at least, how much of a text may be in the other
/// language, and how much of a document its table of two columns is at least.
constexpr qsizetype kShorterText = 20;
constexpr qsizetype kForeignShare = 10;
constexpr qsizetype kTableShare = 60;

struct Unit {
    MarkupBlock block;
    LetterCount letters;
    std::optional<Language> language; ///< Nothing: a picture, a number, a line.
};

Unit unitOf(MarkupBlock block) {
    const LetterCount letters = countLetters(block.text);
    return {std::move(block), letters, languageOf(letters)};
}

/// "English version", "На английски:" above a text say which it is, and are not of it.
bool isLanguageLabel(const QString& text) {
    static const QRegularExpression kLabel(
        QStringLiteral("^[\\s(\\[*_–—-]*(?:english|bulgarian|bg|en|български|английски|"
                       "(?:in |на )?(?:english|bulgarian|български|английски)(?: език)?|"
                       "(?:english|bulgarian) (?:version|text|translation)|"
                       "(?:българска|английска) версия|"
                       "(?:версия|текст|превод) на (?:български|английски)(?: език)?)"
                       "[\\s:.)\\]*_–—-]*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kLabel.match(text).hasMatch();
}

bool isText(const std::array<LetterCount, 2>& sides) {
    const qsizetype shorter = std::min(sides[0].all(), sides[1].all());
    const qsizetype longer = std::max(sides[0].all(), sides[1].all());
    return shorter >= kFewestLetters && shorter * 100 >= longer * kShorterText;
}

/// A table's rows as pairs of cells, or nothing when one has more than two that say something.
struct Columns {
    std::vector<std::array<QString, 2>> rows;
};

std::optional<Columns> columnsOf(const QString& table) {
    const ScannedPage page = scanMarkup(table);
    const auto tables =
        std::count_if(page.elements.begin(), page.elements.end(), [](const PageElement& element) {
            return element.name == QLatin1String("table");
        });
    if (tables != 1) {
        return std::nullopt;
    }
    Columns columns;
    int row = -1;
    size_t cells = 0;
    for (const PageElement& element : page.elements) {
        if (element.name == QLatin1String("tr")) {
            ++row;
            cells = 0;
            columns.rows.push_back({});
        } else if (element.name == QLatin1String("td") || element.name == QLatin1String("th")) {
            if (row < 0 || cells == 2) {
                return std::nullopt;
            }
            columns.rows.back()[cells++] =
                table.mid(element.contentBegin, element.contentEnd - element.contentBegin);
        }
    }
    return columns.rows.empty() ? std::nullopt : std::optional(std::move(columns));
}

bool isMostly(const LetterCount& letters, const Language& language) {
    const qsizetype own = language == Language::bulgarian() ? letters.cyrillic : letters.latin;
    return own * 100 >= letters.all() * (100 - 2 * kForeignShare);
}

/// The two columns of a table as the blocks in them, if each is in a language of its own.
std::optional<std::array<std::vector<Unit>, 2>> languageColumns(const MarkupBlock& table) {
    const auto columns = columnsOf(table.markup);
    if (!columns) {
        return std::nullopt;
    }
    std::array<std::vector<Unit>, 2> sides;
    std::array<LetterCount, 2> letters;
    for (const auto& row : columns->rows) {
        for (size_t side = 0; side < 2; ++side) {
            for (MarkupBlock& block : markupBlocks(row[side])) {
                Unit unit = unitOf(std::move(block));
                // A row over both columns stands in the first.
                const bool spans = row[1].isEmpty();
                if (!spans || !unit.language) {
                    letters[side] += unit.letters;
                }
                sides[side].push_back(std::move(unit));
            }
        }
    }
    const auto left = languageOf(letters[0]);
    const auto right = languageOf(letters[1]);
    if (!left || !right || *left == *right || !isText(letters) || !isMostly(letters[0], *left) ||
        !isMostly(letters[1], *right)) {
        return std::nullopt;
    }
    return sides;
}

/// Puts units into the parts in which they belong.
class Splitter final {
public:
    explicit Splitter(const QString& markup) {
        for (MarkupBlock& block : markupBlocks(markup)) {
            if (!isLanguageLabel(block.text) || block.picture) {
                m_units.push_back(unitOf(std::move(block)));
                m_all += m_units.back().letters;
            }
        }
    }

    std::optional<Parts> split() const {
        if (auto parts = byColumns()) {
            return parts;
        }
        if (auto parts = bySequence()) {
            return parts;
        }
        return byTurns();
    }

private:
    static size_t sideOf(const Language& language) {
        return language == Language::bulgarian() ? 0 : 1;
    }

    static Parts partsOf(const std::array<std::vector<MarkupBlock>, 2>& blocks) {
        return {LanguagePart{Language::bulgarian(), joined(blocks[0])},
                LanguagePart{Language::english(), joined(blocks[1])}};
    }

    /// What is in no language, as a picture, is for readers of both; rulers only parted the texts.
    static void addToBoth(std::array<std::vector<MarkupBlock>, 2>& blocks, const Unit& unit) {
        if (unit.block.name != QLatin1String("hr")) {
            blocks[0].push_back(unit.block);
            blocks[1].push_back(unit.block);
        }
    }

    std::optional<Parts> byColumns() const {
        std::array<std::vector<MarkupBlock>, 2> blocks;
        qsizetype inColumns = 0;
        const auto add = [&](const Unit& unit) {
            if (unit.language) {
                blocks[sideOf(*unit.language)].push_back(unit.block);
            } else {
                addToBoth(blocks, unit);
            }
        };
        for (const Unit& unit : m_units) {
            const auto columns = unit.block.name == QLatin1String("table")
                                     ? languageColumns(unit.block)
                                     : std::nullopt;
            if (!columns) {
                add(unit);
                continue;
            }
            inColumns += unit.letters.all();
            for (const auto& side : *columns) {
                for (const Unit& inner : side) {
                    if (!isLanguageLabel(inner.block.text)) {
                        add(inner);
                    }
                }
            }
        }
        if (inColumns == 0 || inColumns * 100 < m_all.all() * kTableShare) {
            return std::nullopt;
        }
        return partsOf(blocks);
    }

    /// One text after the other: the place at which fewest letters are on the wrong side.
    std::optional<Parts> bySequence() const {
        size_t best = 0;
        qsizetype bestWrong = m_all.all();
        for (const Language& first : {Language::bulgarian(), Language::english()}) {
            qsizetype wrong = 0;
            for (const Unit& unit : m_units) {
                wrong += unit.language == first ? unit.letters.all() : 0;
            }
            // Before any unit: all that is in the first language is wrong.
            for (size_t i = 0; i < m_units.size(); ++i) {
                const Unit& unit = m_units[i];
                if (unit.language) {
                    wrong += *unit.language == first ? -unit.letters.all() : unit.letters.all();
                }
                if (unit.language == first && wrong < bestWrong) {
                    bestWrong = wrong;
                    best = i + 1;
                }
            }
        }
        return best == 0 || best == m_units.size() ? std::nullopt : inSequence(best);
    }

    std::optional<Parts> inSequence(size_t cut) const {
        std::array<LetterCount, 2> own;
        std::array<qsizetype, 2> foreign{0, 0};
        const Language first = *m_units[cut - 1].language;
        for (size_t i = 0; i < m_units.size(); ++i) {
            const Unit& unit = m_units[i];
            if (!unit.language) {
                continue;
            }
            const size_t side = i < cut ? 0 : 1;
            if ((*unit.language == first) == (side == 0)) {
                own[side] += unit.letters;
            } else {
                foreign[side] += unit.letters.all();
            }
        }
        if (!isText(own) || foreign[0] * 100 > own[0].all() * kForeignShare ||
            foreign[1] * 100 > own[1].all() * kForeignShare) {
            return std::nullopt;
        }
        return gatheredAround(cut, sideOf(first));
    }

    Parts gatheredAround(size_t cut, size_t firstSide) const {
        const auto hasLanguage = [](const Unit& unit) {
            return unit.language.has_value();
        };
        const auto firstText = std::find_if(m_units.begin(), m_units.end(), hasLanguage);
        const auto lastText = std::find_if(m_units.rbegin(), m_units.rend(), hasLanguage).base();
        // A picture between the texts is the first one's, if no ruler parts it from that.
        while (cut < m_units.size() && !m_units[cut].language &&
               m_units[cut].block.name != QLatin1String("hr")) {
            ++cut;
        }
        std::array<std::vector<MarkupBlock>, 2> blocks;
        for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
            const bool inFirst = size_t(unit - m_units.begin()) < cut;
            if (unit < firstText || unit >= lastText) {
                addToBoth(blocks, *unit);
            } else if (unit->language || unit->block.name != QLatin1String("hr")) {
                blocks[inFirst ? firstSide : 1 - firstSide].push_back(unit->block);
            }
        }
        return partsOf(blocks);
    }

    /// A paragraph in one language, then the same in the other.
    std::optional<Parts> byTurns() const {
        std::array<LetterCount, 2> letters;
        std::array<qsizetype, 2> counts{0, 0};
        qsizetype runs = 0;
        std::optional<Language> before;
        std::array<std::vector<MarkupBlock>, 2> blocks;
        for (const Unit& unit : m_units) {
            if (!unit.language) {
                addToBoth(blocks, unit);
                continue;
            }
            const size_t side = sideOf(*unit.language);
            if (!isMostly(unit.letters, *unit.language)) {
                return std::nullopt;
            }
            letters[side] += unit.letters;
            ++counts[side];
            runs += before == unit.language ? 0 : 1;
            before = unit.language;
            blocks[side].push_back(unit.block);
        }
        const bool alternate = runs >= 4 && counts[0] == counts[1] && runs % 2 == 0 &&
                               runs * 10 >= (counts[0] + counts[1]) * 8;
        return alternate && isText(letters) ? std::optional(partsOf(blocks)) : std::nullopt;
    }

    std::vector<Unit> m_units;
    LetterCount m_all;
};

} // namespace

std::optional<std::array<LanguagePart, 2>> splitByLanguage(const QString& markup) {
    return Splitter(markup).split();
}

} // namespace vestitel::importing
