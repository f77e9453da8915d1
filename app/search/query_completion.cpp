#include "search/query_completion.h"

#include "search/query_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace vestitel::search {

namespace {

constexpr qsizetype kShortestName = 3;
constexpr size_t kMost = 12;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::search)
};

bool isLatin(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString detailOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Title:
        return Words::tr("words of the title");
    case FieldKind::Lead:
        return Words::tr("words of the summary");
    case FieldKind::Body:
        return Words::tr("words of the text");
    case FieldKind::Captions:
        return Words::tr("captions and descriptions of images");
    case FieldKind::Tag:
        return Words::tr("posts with a tag");
    case FieldKind::Category:
        return Words::tr("posts of a category");
    case FieldKind::Programme:
        return Words::tr("posts that a funding programme pays for");
    case FieldKind::Attachments:
        return Words::tr("names and words of documents");
    case FieldKind::Status:
        return Words::tr("draft, ready or published");
    case FieldKind::PostKind:
        return Words::tr("posts of a kind");
    case FieldKind::Language:
        return Words::tr("posts that have a text in a language");
    case FieldKind::Before:
        return Words::tr("earlier than a day, a month or a year: 2018, 25.01.2018");
    case FieldKind::After:
        return Words::tr("of a day, a month or a year, and later");
    case FieldKind::On:
        return Words::tr("of a day, a month or a year");
    }
    return QString();
}

/// A value as it may stand after a colon.
QString written(const QString& value, bool inBulgarian) {
    if (!value.contains(u' ')) {
        return value;
    }
    return inBulgarian ? u'„' + value + u'“' : u'"' + value + u'"';
}

/// What begins, or one of its words, as was typed.
bool isBegun(const QString& text, const QString& begun) {
    const QString folded = text.toCaseFolded();
    return folded.startsWith(begun) || folded.contains(u' ' + begun);
}

/// Names of the values of a field, in the language of its own name.
QStringList valueNames(FieldKind kind, bool inBulgarian, const KnownNames& names) {
    if (kind == FieldKind::Tag) {
        return names.tags;
    }
    if (kind == FieldKind::Category) {
        return names.categories;
    }
    if (kind == FieldKind::Programme) {
        QStringList keys;
        for (const auto& [key, name] : names.programmes) {
            keys.append(key);
        }
        return keys;
    }
    QStringList values;
    for (const FieldValue& value : valuesOf(kind)) {
        const auto named =
            std::find_if(value.names.begin(), value.names.end(), [&](const QString& name) {
                return isLatin(name) != inBulgarian && name.size() > 2;
            });
        values.append(named == value.names.end() ? value.value : *named);
    }
    return values;
}

/// The word at the cursor.
struct Typed {
    qsizetype begin = 0; ///< After a minus.
    QString before;      ///< The query up to there.
    QString word;
    QString after;
};

const QString& quotes() {
    static const QString kQuotes = QStringLiteral("\"„“”«»");
    return kQuotes;
}

/// Where a value in quotes that is still open before `end` begins with its quote; -1: none is.
qsizetype openQuote(const QString& query, qsizetype end) {
    for (qsizetype at = end - 1; at > 0; --at) {
        if (quotes().contains(query[at])) {
            return query[at - 1] == u':' ? at : -1;
        }
    }
    return -1;
}

Typed typedAt(const QString& query, qsizetype cursor) {
    Typed typed;
    const qsizetype end = std::clamp(cursor, qsizetype{0}, query.size());
    const qsizetype quote = openQuote(query, end);
    typed.begin = quote < 0 ? end : quote;
    while (typed.begin > 0 && !query[typed.begin - 1].isSpace()) {
        --typed.begin;
    }
    if (typed.begin < end && query[typed.begin] == u'-') {
        ++typed.begin;
    }
    typed.before = query.left(typed.begin);
    typed.word = query.mid(typed.begin, end - typed.begin);
    typed.after = query.mid(end);
    return typed;
}

Completion completion(const Typed& typed, const QString& shown, const QString& tail,
                      const QString& detail) {
    const QString done = typed.before + shown + tail;
    return {done + typed.after.trimmed(), done.size(), shown, detail};
}

std::vector<Completion> fieldsFor(const Typed& typed) {
    std::vector<Completion> completions;
    const QString word = typed.word.toCaseFolded();
    if (word.size() < kShortestName) {
        return completions;
    }
    for (const FieldName& field : fieldNames()) {
        for (const QString& name : isLatin(word) ? field.english : field.bulgarian) {
            if (name.startsWith(word) && completions.size() < kMost) {
                completions.push_back(
                    completion(typed, name + u':', QString(), detailOf(field.kind)));
                break;
            }
        }
    }
    return completions;
}

std::vector<Completion> valuesFor(const Typed& typed, qsizetype colon, const KnownNames& names) {
    std::vector<Completion> completions;
    const QString name = typed.word.left(colon);
    const std::optional<FieldKind> kind = fieldNamed(name);
    if (!kind) {
        return completions;
    }
    QString begun = typed.word.mid(colon + 1).toCaseFolded();
    while (!begun.isEmpty() && quotes().contains(begun.front())) {
        begun.remove(0, 1);
    }
    const bool inBulgarian = !isLatin(name);
    for (const QString& value : valueNames(*kind, inBulgarian, names)) {
        const auto programme = names.programmes.find(value);
        const QString called = kind == FieldKind::Programme ? programme->second : QString();
        if ((isBegun(value, begun) || isBegun(called, begun)) && value.toCaseFolded() != begun &&
            completions.size() < kMost) {
            completions.push_back(completion(typed, name + u':' + written(value, inBulgarian),
                                             QStringLiteral(" "), called));
        }
    }
    return completions;
}

} // namespace

std::vector<Completion> completionsOf(const QString& query, qsizetype cursor,
                                      const KnownNames& names) {
    const Typed typed = typedAt(query, cursor);
    const qsizetype colon = typed.word.indexOf(u':');
    return colon < 0 ? fieldsFor(typed) : valuesFor(typed, colon, names);
}

std::vector<Completion> allFields(const QString& query, bool inBulgarian) {
    std::vector<Completion> completions;
    const QString before =
        query.isEmpty() || query.back().isSpace() ? query : query + QStringLiteral(" ");
    for (const FieldName& field : fieldNames()) {
        const QString name = (inBulgarian ? field.bulgarian : field.english).front() + u':';
        completions.push_back(
            {before + name, before.size() + name.size(), name, detailOf(field.kind)});
    }
    return completions;
}

} // namespace vestitel::search
