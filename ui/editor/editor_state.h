#pragma once

#include "editor/command.h"
#include "html/body_text.h"

#include <QSet>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::editor {

enum class Field { Title, Lead, Body };
enum class BlockKind { Paragraph, Heading, Rule, Figure, Table, Title, Lead, Other };
enum class ListKind { None, Bullet, Ordered };

/// Words in an edition's text, named by what stands there.
struct PassagePlace {
    Field field = Field::Body;
    QString block;       ///< Of the body: the id of a top-level block; empty: the first.
    qsizetype start = 0; ///< In UTF-16 units, in the title, the lead or one of the block's texts.
    QString text;        ///< Empty: the passage as a whole.
};

/// Where the cursor stands in an edition's text, in the page's own count of places.
struct Cursor {
    domain::Language language = domain::Language::bulgarian();
    qint64 position = 0;
};

/// What the table that the cursor is in has.
struct TableState {
    bool headerRow = false;
    bool headerColumn = false;
    bool caption = false;

    friend bool operator==(const TableState&, const TableState&) = default;
};

/// Where the cursor is and what can be done there; toolbars and menus show it.
struct EditorState {
    domain::Language language = domain::Language::bulgarian();
    Field field = Field::Body;
    BlockKind block = BlockKind::Paragraph;
    int level = 0;     ///< Of a heading.
    QStringList marks; ///< By their commands' names: "bold", "italic", ...
    ListKind list = ListKind::None;
    bool quote = false;
    bool note = false;
    bool source = false;   ///< In the source of a quotation.
    QString abbreviation;  ///< What the abbreviation at the cursor stands for.
    QString wordsLanguage; ///< The tag of the words at the cursor, when not the edition's.
    QString words;         ///< What these two would act on.
    QString link;          ///< The link's target under the cursor; empty for none.
    QString linkText;      ///< What a link command would act on.
    std::optional<ImageReference> image;
    std::optional<TableState> table;
    bool canUndo = false;
    bool canRedo = false;
    bool selectionEmpty = true;
    QSet<CommandName> enabled;

    [[nodiscard]] bool isEnabled(CommandName name) const { return enabled.contains(name); }

    friend bool operator==(const EditorState&, const EditorState&) = default;
};

/// A heading of a text; level 2 to 4.
struct Heading {
    int level = 2;
    QString text;

    friend bool operator==(const Heading&, const Heading&) = default;
};
/// The headings of each edition, in the order of the text.
using Outlines = std::map<domain::Language, std::vector<Heading>>;

/// What of an edition is plainly in the other language.
enum class Strangeness { Nothing, Text, Blocks };

struct EditionCount {
    qint64 words = 0;
    qint64 characters = 0;
    qint64 sentences = 0;
    Strangeness strange = Strangeness::Nothing;

    friend bool operator==(const EditionCount&, const EditionCount&) = default;
};
using EditionCounts = std::map<domain::Language, EditionCount>;

} // namespace vestitel::editor
