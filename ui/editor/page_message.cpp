#include "editor/page_message.h"

#include "editor/json_fields.h"

#include <QUrl>

#include <array>

namespace vestitel::editor {

namespace {

constexpr std::array kFields{
    Choice{"title", Field::Title},
    Choice{"lead", Field::Lead},
    Choice{"body", Field::Body},
};
constexpr std::array kBlocks{
    Choice{"paragraph", BlockKind::Paragraph}, Choice{"heading", BlockKind::Heading},
    Choice{"rule", BlockKind::Rule},           Choice{"figure", BlockKind::Figure},
    Choice{"table", BlockKind::Table},         Choice{"title", BlockKind::Title},
    Choice{"lead", BlockKind::Lead},
};
constexpr std::array kSides{
    Choice{"", FigureSide::Full},
    Choice{"left", FigureSide::Left},
    Choice{"right", FigureSide::Right},
    Choice{"gallery", FigureSide::Gallery},
};
constexpr std::array kLists{
    Choice{"", ListKind::None},
    Choice{"bullet", ListKind::Bullet},
    Choice{"ordered", ListKind::Ordered},
};

Result<domain::Language> languageIn(const JsonFields& fields) {
    VESTITEL_TRY(const QString tag, fields.text("language", kMaximumLine));
    const auto language = domain::Language::fromTag(tag);
    return language ? Result<domain::Language>(*language) : fields.wrong("language");
}

Result<ImageReference> imageFrom(const JsonFields& fields) {
    VESTITEL_TRY(const QString hashText, fields.text("hash", kMaximumLine));
    const auto hash = MediaHash::fromString(hashText);
    if (!hash) {
        return fields.wrong("hash");
    }
    ImageReference image{*hash, {}, {}, FigureSide::Full};
    VESTITEL_TRY(image.alt, fields.text("alt", kMaximumLine));
    VESTITEL_TRY(image.caption, fields.text("caption", kMaximumLine));
    VESTITEL_TRY(image.side, fields.oneOf("side", kSides));
    return image;
}

Result<TableState> tableFrom(const JsonFields& fields) {
    TableState table;
    VESTITEL_TRY(table.headerRow, fields.flag("headerRow"));
    VESTITEL_TRY(table.headerColumn, fields.flag("headerColumn"));
    VESTITEL_TRY(table.caption, fields.flag("caption"));
    return table;
}

Result<PageMessage> changedFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const qint64 sequence, fields.number("sequence"));
    VESTITEL_TRY(const domain::Language language, languageIn(fields));
    page::Changed changed{session, sequence, language, {}, {}, {}, {}};
    VESTITEL_TRY(changed.title, fields.text("title", kMaximumLine));
    VESTITEL_TRY(changed.lead, fields.text("lead", kMaximumLine));
    if (!fields.isNotNull("part")) {
        VESTITEL_TRY(changed.body, fields.text("body", kMaximumMessage));
        return changed;
    }
    VESTITEL_TRY(const JsonFields part, fields.object("part"));
    page::Changed::Part place{};
    VESTITEL_TRY(place.base, part.number("base"));
    VESTITEL_TRY(place.from, part.number("from"));
    VESTITEL_TRY(place.count, part.number("count"));
    changed.part = place;
    VESTITEL_TRY(changed.body, part.text("lines", kMaximumMessage));
    return changed;
}

Result<PageMessage> stateFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const domain::Language language, languageIn(fields));
    EditorState state;
    state.language = language;
    VESTITEL_TRY(state.field, fields.oneOf("field", kFields));
    VESTITEL_TRY(const QString block, fields.text("block", kMaximumLine));
    state.block = choiceOf(block, kBlocks).value_or(BlockKind::Other);
    VESTITEL_TRY(const qint64 level, fields.number("level"));
    state.level = static_cast<int>(std::min<qint64>(level, 6));
    VESTITEL_TRY(state.marks, fields.texts("marks", 16));
    VESTITEL_TRY(state.list, fields.oneOf("list", kLists));
    VESTITEL_TRY(state.quote, fields.flag("quote"));
    VESTITEL_TRY(state.note, fields.flag("note"));
    VESTITEL_TRY(state.source, fields.flag("source"));
    VESTITEL_TRY(state.abbreviation, fields.text("abbreviation", kMaximumLine));
    VESTITEL_TRY(state.wordsLanguage, fields.text("wordsLanguage", kMaximumLine));
    VESTITEL_TRY(state.words, fields.text("words", kMaximumLine));
    VESTITEL_TRY(state.link, fields.text("link", kMaximumLine));
    VESTITEL_TRY(state.linkText, fields.optionalText("linkText", kMaximumLine));
    if (fields.isNotNull("image")) {
        VESTITEL_TRY(const JsonFields image, fields.object("image"));
        VESTITEL_TRY(state.image, imageFrom(image));
    }
    if (fields.isNotNull("table")) {
        VESTITEL_TRY(const JsonFields table, fields.object("table"));
        VESTITEL_TRY(state.table, tableFrom(table));
    }
    VESTITEL_TRY(state.canUndo, fields.flag("canUndo"));
    VESTITEL_TRY(state.canRedo, fields.flag("canRedo"));
    VESTITEL_TRY(state.selectionEmpty, fields.flag("selectionEmpty"));
    VESTITEL_TRY(const QStringList enabled, fields.texts("enabled", 256));
    for (const QString& name : enabled) {
        if (const auto command = commandFromString(name)) {
            state.enabled.insert(*command);
        }
    }
    return page::State{session, state};
}

constexpr std::array kStrangenesses{
    Choice<Strangeness>{"", Strangeness::Nothing},
    Choice<Strangeness>{"text", Strangeness::Text},
    Choice<Strangeness>{"blocks", Strangeness::Blocks},
};

Result<PageMessage> countsFrom(const JsonFields& fields) {
    page::Counts counts;
    VESTITEL_TRY(counts.session, fields.number("session"));
    VESTITEL_TRY(const JsonFields all, fields.object("counts"));
    for (const QString& tag : all.keys()) {
        const auto language = domain::Language::fromTag(tag);
        if (!language || counts.counts.size() >= 32) {
            return fields.wrong("counts");
        }
        VESTITEL_TRY(const JsonFields one, all.object(tag));
        EditionCount count;
        VESTITEL_TRY(count.words, one.number("words"));
        VESTITEL_TRY(count.characters, one.number("characters"));
        VESTITEL_TRY(count.sentences, one.number("sentences"));
        VESTITEL_TRY(count.strange, one.oneOf("strange", kStrangenesses));
        counts.counts.insert_or_assign(*language, count);
    }
    return counts;
}

Result<PageMessage> outlineFrom(const JsonFields& fields) {
    page::Outline outline;
    VESTITEL_TRY(outline.session, fields.number("session"));
    VESTITEL_TRY(const JsonFields all, fields.object("outlines"));
    for (const QString& tag : all.keys()) {
        const auto language = domain::Language::fromTag(tag);
        if (!language || outline.outlines.size() >= 32) {
            return fields.wrong("outlines");
        }
        VESTITEL_TRY(const std::vector<JsonFields> headings, all.objects(tag, 10'000));
        std::vector<Heading>& placed = outline.outlines[*language];
        for (const JsonFields& each : headings) {
            Heading heading;
            VESTITEL_TRY(const qint64 level, each.number("level"));
            heading.level = static_cast<int>(std::clamp<qint64>(level, 2, 4));
            VESTITEL_TRY(heading.text, each.text("text", kMaximumLine));
            placed.push_back(heading);
        }
    }
    return outline;
}

Result<PageMessage> pasteFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const qint64 request, fields.number("request"));
    VESTITEL_TRY(const domain::Language language, languageIn(fields));
    VESTITEL_TRY(const bool plain, fields.flag("plain"));
    return page::Paste{session, request, language, plain};
}

Result<PageMessage> openLinkFrom(const JsonFields& fields) {
    page::OpenLink openLink;
    VESTITEL_TRY(openLink.session, fields.number("session"));
    VESTITEL_TRY(openLink.href, fields.text("href", kMaximumLine));
    return isDocumentLink(openLink.href) ? Result<PageMessage>(openLink) : fields.wrong("href");
}

Result<PageMessage> editImageFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const JsonFields object, fields.object("image"));
    VESTITEL_TRY(const ImageReference image, imageFrom(object));
    return page::EditImage{session, image};
}

Result<PageMessage> invokeFrom(const JsonFields& fields) {
    page::Invoke invoke;
    VESTITEL_TRY(invoke.session, fields.number("session"));
    VESTITEL_TRY(invoke.id, fields.text("id", 64));
    return invoke;
}

Result<PageMessage> foundFrom(const JsonFields& fields) {
    page::Found found;
    VESTITEL_TRY(found.session, fields.number("session"));
    VESTITEL_TRY(found.result.count, fields.number("count"));
    VESTITEL_TRY(found.result.current, fields.number("current"));
    VESTITEL_TRY(const QString tag, fields.text("language", kMaximumLine));
    if (found.result.current > found.result.count || tag.isEmpty() != (found.result.current == 0)) {
        return fields.wrong("current");
    }
    if (!tag.isEmpty()) {
        VESTITEL_TRY(found.result.language, languageIn(fields));
    }
    return found;
}

Result<PageMessage> replacedFrom(const JsonFields& fields) {
    page::Replaced replaced;
    VESTITEL_TRY(replaced.session, fields.number("session"));
    VESTITEL_TRY(replaced.count, fields.number("count"));
    return replaced;
}

Result<PageMessage> findUndoneFrom(const JsonFields& fields) {
    page::FindUndone undone;
    VESTITEL_TRY(undone.session, fields.number("session"));
    VESTITEL_TRY(undone.editions, fields.number("editions"));
    return undone;
}

Result<PageMessage> selectionFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const domain::Language language, languageIn(fields));
    VESTITEL_TRY(const QString html, fields.text("html", kMaximumMessage));
    return page::Selection{session, language, html};
}

Result<PageMessage> cursorFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 session, fields.number("session"));
    VESTITEL_TRY(const domain::Language language, languageIn(fields));
    VESTITEL_TRY(const qint64 position, fields.number("position"));
    return page::Cursor{session, {language, position}};
}

Result<PageMessage> answeredFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 request, fields.number("request"));
    return page::Answered{request};
}

Result<PageMessage> heardFrom(const JsonFields& /*fields*/) {
    return page::Heard{};
}

Result<PageMessage> readyFrom(const JsonFields& fields) {
    VESTITEL_TRY(const qint64 version, fields.number("version"));
    return version == 1 ? Result<PageMessage>(page::Ready{}) : fields.wrong("version");
}

Result<PageMessage> failedFrom(const JsonFields& fields) {
    VESTITEL_TRY(const QString where, fields.text("message", 4'000));
    return page::Failed{where};
}

using Reader = Result<PageMessage> (*)(const JsonFields&);

constexpr std::array kTypes{
    Choice<Reader>{"ready", readyFrom},           Choice<Reader>{"changed", changedFrom},
    Choice<Reader>{"state", stateFrom},           Choice<Reader>{"counts", countsFrom},
    Choice<Reader>{"paste", pasteFrom},           Choice<Reader>{"openLink", openLinkFrom},
    Choice<Reader>{"editImage", editImageFrom},   Choice<Reader>{"answered", answeredFrom},
    Choice<Reader>{"found", foundFrom},           Choice<Reader>{"replaced", replacedFrom},
    Choice<Reader>{"findUndone", findUndoneFrom}, Choice<Reader>{"invoke", invokeFrom},
    Choice<Reader>{"outline", outlineFrom},       Choice<Reader>{"failed", failedFrom},
    Choice<Reader>{"selection", selectionFrom},   Choice<Reader>{"heard", heardFrom},
    Choice<Reader>{"cursor", cursorFrom},
};

} // namespace

Result<PageMessage> parsePageMessage(const QString& text) {
    if (text.size() > kMaximumMessage) {
        return failure(ErrorCode::TooLarge, {}, QStringLiteral("message is too long"));
    }
    VESTITEL_TRY(const JsonFields fields, JsonFields::parse(text));
    VESTITEL_TRY(const Reader reader, fields.oneOf("type", kTypes));
    return reader(fields);
}

bool isDocumentLink(const QString& href) {
    const QUrl url(href, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("post")) {
        return PostId::fromString(href.mid(5)).has_value();
    }
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        return url.isValid() && !url.host().isEmpty();
    }
    if (scheme == QLatin1String("media")) {
        return MediaHash::fromString(href.mid(6)).has_value();
    }
    return url.isValid() && (scheme == QLatin1String("mailto") || scheme == QLatin1String("tel"));
}

} // namespace vestitel::editor
