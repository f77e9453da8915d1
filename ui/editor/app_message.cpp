#include "editor/app_message.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::editor::app {

namespace {

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString viewTag(const EditionView& view) {
    return view ? view->tag() : QStringLiteral("both");
}

QString words(const char* english) {
    return QCoreApplication::translate("vestitel::editor", english);
}

QJsonObject editionFields(const domain::Language& language, const EditedText& text) {
    return {{QStringLiteral("language"), language.tag()},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("lead"), text.lead},
            {QStringLiteral("body"), text.body.html()}};
}

QLatin1String nameOf(Field field) {
    static constexpr const char* kNames[] = {"title", "lead", "body"};
    return QLatin1String(kNames[static_cast<int>(field)]);
}

QJsonObject message(const char* type) {
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject message(const char* type, qint64 session) {
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("session"), session}};
}

} // namespace

QString load(qint64 session, const OpenRequest& request) {
    QJsonArray editions;
    for (const OpenedEdition& edition : request.editions) {
        QJsonObject fields = editionFields(edition.language, edition.text);
        fields.insert(QStringLiteral("name"), edition.name);
        editions.append(fields);
    }
    QJsonObject fields = message("load", session);
    fields.insert(QStringLiteral("editions"), editions);
    fields.insert(QStringLiteral("view"), viewTag(request.view));
    fields.insert(QStringLiteral("editable"), request.access == Access::Editable);
    return compact(fields);
}

QString replace(qint64 session, const domain::Language& language, const EditedText& text) {
    QJsonObject fields = editionFields(language, text);
    fields.insert(QStringLiteral("type"), QStringLiteral("replace"));
    fields.insert(QStringLiteral("session"), session);
    return compact(fields);
}

QString view(qint64 session, const EditionView& view) {
    QJsonObject fields = message("view", session);
    fields.insert(QStringLiteral("view"), viewTag(view));
    return compact(fields);
}

QString strings() {
    QJsonObject fields = message("strings");
    fields.insert(QStringLiteral("titlePlaceholder"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Title")));
    fields.insert(QStringLiteral("leadPlaceholder"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Summary in a sentence or two")));
    fields.insert(QStringLiteral("bodyPlaceholder"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Text")));
    fields.insert(QStringLiteral("captionPlaceholder"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Caption")));
    fields.insert(QStringLiteral("undescribed"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "No description for the blind")));
    fields.insert(QStringLiteral("titleLabel"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Title of the post")));
    fields.insert(QStringLiteral("leadLabel"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Summary of the post")));
    fields.insert(QStringLiteral("bodyLabel"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Text of the post")));
    fields.insert(QStringLiteral("pasteLabel"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "How it was pasted")));
    fields.insert(QStringLiteral("keepFormatting"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Keep formatting")));
    fields.insert(QStringLiteral("textOnly"),
                  words(QT_TRANSLATE_NOOP("vestitel::editor", "Text only")));
    return compact(fields);
}

QString appearance(const Appearance& appearance) {
    QJsonObject fields = message("appearance");
    fields.insert(QStringLiteral("dark"), appearance.dark);
    fields.insert(QStringLiteral("reducedMotion"), appearance.reducedMotion);
    return compact(fields);
}

QString typing(const models::TypingHabits& habits) {
    QJsonObject fields = message("typing");
    fields.insert(QStringLiteral("quotes"), habits.quotes);
    fields.insert(QStringLiteral("dashes"), habits.dashes);
    fields.insert(QStringLiteral("ellipsis"), habits.ellipsis);
    fields.insert(QStringLiteral("spaces"), habits.spaces);
    fields.insert(QStringLiteral("markdown"), habits.markdown);
    fields.insert(QStringLiteral("slash"), habits.slash);
    return compact(fields);
}

QString media(const MediaNotes& notes) {
    QJsonObject credits;
    for (const auto& [language, lines] : notes.credits) {
        QJsonObject byHash;
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            byHash.insert(line.key().toString(), line.value());
        }
        credits.insert(language.tag(), byHash);
    }
    QJsonObject decorative;
    for (const auto& [language, images] : notes.decorative) {
        QJsonArray hashes;
        for (const MediaHash& image : images) {
            hashes.append(image.toString());
        }
        decorative.insert(language.tag(), hashes);
    }
    QJsonObject fields = message("media");
    fields.insert(QStringLiteral("credits"), credits);
    fields.insert(QStringLiteral("decorative"), decorative);
    QJsonObject pictures;
    for (auto picture = notes.pictures.begin(); picture != notes.pictures.end(); ++picture) {
        pictures.insert(picture.key().toString(),
                        QJsonObject{{QStringLiteral("version"), picture->version},
                                    {QStringLiteral("position"), picture->position}});
    }
    fields.insert(QStringLiteral("pictures"), pictures);
    return compact(fields);
}

QString taken(qint64 session, const domain::Language& language, qint64 sequence) {
    QJsonObject fields = message("taken", session);
    fields.insert(QStringLiteral("language"), language.tag());
    fields.insert(QStringLiteral("sequence"), sequence);
    return compact(fields);
}

QString theme(const QByteArray& css) {
    QJsonObject fields = message("theme");
    fields.insert(QStringLiteral("css"), QString::fromUtf8(css));
    return compact(fields);
}

QString knownWords(const QStringList& words) {
    QJsonObject fields = message("knownWords");
    fields.insert(QStringLiteral("words"), QJsonArray::fromStringList(words));
    return compact(fields);
}

QString insertions(const InsertionMenu& menu) {
    QJsonArray items;
    for (const MenuItem& item : menu.items) {
        items.append(QJsonObject{{QStringLiteral("id"), item.id},
                                 {QStringLiteral("label"), item.label},
                                 {QStringLiteral("words"), item.words}});
    }
    QJsonObject fields = message("insertions");
    fields.insert(QStringLiteral("label"), menu.label);
    fields.insert(QStringLiteral("items"), items);
    return compact(fields);
}

QString command(qint64 session, const Command& command) {
    QJsonObject fields = command.fields();
    fields.insert(QStringLiteral("type"), QStringLiteral("command"));
    fields.insert(QStringLiteral("session"), session);
    return compact(fields);
}

QString insert(qint64 session, qint64 request, const domain::Language& language,
               const html::Body& body) {
    QJsonObject fields = message("insert", session);
    fields.insert(QStringLiteral("request"), request);
    fields.insert(QStringLiteral("language"), language.tag());
    fields.insert(QStringLiteral("html"), body.html());
    return compact(fields);
}

QString insertAt(qint64 session, const QPointF& position, const html::Body& body) {
    QJsonObject fields = message("insertAt", session);
    fields.insert(QStringLiteral("x"), position.x());
    fields.insert(QStringLiteral("y"), position.y());
    fields.insert(QStringLiteral("html"), body.html());
    return compact(fields);
}

QString find(qint64 session, const FindQuery& query) {
    QJsonArray forms;
    for (const QStringList& words : query.forms) {
        forms.append(QJsonArray::fromStringList(words));
    }
    QJsonObject fields = message("find", session);
    fields.insert(QStringLiteral("text"), query.text);
    fields.insert(QStringLiteral("matchCase"), query.matchCase);
    fields.insert(QStringLiteral("wholeWord"), query.wholeWord);
    fields.insert(QStringLiteral("scope"), query.scope == FindScope::AllTexts
                                               ? QStringLiteral("all")
                                               : QStringLiteral("this"));
    fields.insert(QStringLiteral("forms"), forms);
    return compact(fields);
}

QString findGo(qint64 session, FindWay way) {
    QJsonObject fields = message("findGo", session);
    fields.insert(QStringLiteral("way"),
                  way == FindWay::Next ? QStringLiteral("next") : QStringLiteral("previous"));
    return compact(fields);
}

QString findReplace(qint64 session, const QString& text, ReplaceWhat what) {
    QJsonObject fields = message("findReplace", session);
    fields.insert(QStringLiteral("text"), text);
    fields.insert(QStringLiteral("what"),
                  what == ReplaceWhat::All ? QStringLiteral("all") : QStringLiteral("one"));
    return compact(fields);
}

QString findUndo(qint64 session) {
    return compact(message("findUndo", session));
}

QString findEnd(qint64 session) {
    return compact(message("findEnd", session));
}

QString takeSelection(qint64 session) {
    return compact(message("takeSelection", session));
}

QString refuse(qint64 session, qint64 request) {
    QJsonObject fields = message("refuse", session);
    fields.insert(QStringLiteral("request"), request);
    return compact(fields);
}

QString afterInput(const QString& mark) {
    QJsonObject fields = message("afterInput");
    fields.insert(QStringLiteral("mark"), mark);
    return compact(fields);
}

QString flush(qint64 request) {
    QJsonObject fields = message("flush");
    fields.insert(QStringLiteral("request"), request);
    return compact(fields);
}

QString echo(qint64 request) {
    QJsonObject fields = message("echo");
    fields.insert(QStringLiteral("request"), request);
    return compact(fields);
}

QString focusMode(FocusMode mode) {
    QJsonObject fields = message("focusMode");
    fields.insert(QStringLiteral("on"), mode == FocusMode::CurrentBlock);
    return compact(fields);
}

QString markStrange(qint64 session, const domain::Language& edition,
                    const domain::Language& language) {
    QJsonObject fields = message("markStrange", session);
    fields.insert(QStringLiteral("language"), edition.tag());
    fields.insert(QStringLiteral("tag"), language.tag());
    return compact(fields);
}

QString goToHeading(qint64 session, const domain::Language& language, qint64 index) {
    QJsonObject fields = message("goToHeading", session);
    fields.insert(QStringLiteral("language"), language.tag());
    fields.insert(QStringLiteral("index"), index);
    return compact(fields);
}

QString goToPassage(qint64 session, const domain::Language& language, const PassagePlace& place,
                    const std::optional<QString>& replacement) {
    QJsonObject fields = message("goToPassage", session);
    fields.insert(QStringLiteral("language"), language.tag());
    fields.insert(QStringLiteral("field"), nameOf(place.field));
    fields.insert(QStringLiteral("block"), place.block);
    fields.insert(QStringLiteral("start"), place.start);
    fields.insert(QStringLiteral("text"), place.text);
    fields.insert(QStringLiteral("replacement"),
                  replacement ? QJsonValue(*replacement) : QJsonValue());
    return compact(fields);
}

QString cursor(qint64 session, const Cursor& cursor) {
    QJsonObject fields = message("cursor", session);
    fields.insert(QStringLiteral("language"), cursor.language.tag());
    fields.insert(QStringLiteral("position"), cursor.position);
    return compact(fields);
}

QString focus(qint64 session, const domain::Language& language, Field field) {
    QJsonObject fields = message("focus", session);
    fields.insert(QStringLiteral("language"), language.tag());
    fields.insert(QStringLiteral("field"), nameOf(field));
    return compact(fields);
}

} // namespace vestitel::editor::app
