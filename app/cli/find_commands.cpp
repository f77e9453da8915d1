#include "archive/media_store.h"
#include "archive/post_lens.h"
#include "archive/post_store.h"
#include "archive/settings_store.h"
#include "cli/command.h"
#include "editorial/export_posts.h"
#include "editorial/find_posts.h"
#include "editorial/interchange_line.h"
#include "html/body_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <iostream>
#include <string>

namespace vestitel::cli {

namespace {

constexpr qint64 kDefaultLimit = 50;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

/// The title that stands for a row: the first that is not empty, else "".
QString titleOf(const archive::PostRow& row) {
    for (const auto& [language, title] : row.titles) {
        if (!title.isEmpty()) {
            return title;
        }
    }
    return {};
}

QJsonObject toJson(const archive::PostRow& row) {
    QJsonObject titles;
    for (const auto& [language, title] : row.titles) {
        titles.insert(language.tag(), title);
    }
    QJsonObject states;
    for (const auto& [language, state] : row.states) {
        states.insert(language.tag(), domain::toString(state));
    }
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("status"), domain::toString(row.status)},
            {QStringLiteral("date"), row.date.toString(Qt::ISODate)},
            {QStringLiteral("category"), row.category},
            {QStringLiteral("titles"), titles},
            {QStringLiteral("states"), states},
            {QStringLiteral("modified"), row.modified.toString(Qt::ISODateWithMs)}};
}

QJsonObject toJson(const editorial::FoundPosts& found) {
    QJsonArray hits;
    for (const editorial::FoundPost& post : found.posts) {
        hits.append(
            QJsonObject{{QStringLiteral("id"), post.hit.post.toString()},
                        {QStringLiteral("edition"), post.hit.language.tag()},
                        {QStringLiteral("title"), post.row.titles.contains(post.hit.language)
                                                      ? post.row.titles.at(post.hit.language)
                                                      : titleOf(post.row)},
                        {QStringLiteral("date"), post.hit.date.toString(Qt::ISODate)},
                        {QStringLiteral("score"), post.hit.score},
                        {QStringLiteral("snippet"), post.hit.snippet},
                        {QStringLiteral("matched_by"), post.hit.matchedBy}});
    }
    QJsonArray respellings;
    for (const search::Respelling& respelling : found.respellings) {
        respellings.append(
            QJsonObject{{QStringLiteral("typed"), respelling.typed},
                        {QStringLiteral("shown"), QJsonArray::fromStringList(respelling.shown)}});
    }
    QJsonObject document{{QStringLiteral("query"), found.query},
                         {QStringLiteral("total"), found.total},
                         {QStringLiteral("elapsed_us"), static_cast<qint64>(found.elapsed.count())},
                         {QStringLiteral("hits"), hits}};
    if (!respellings.isEmpty()) {
        document.insert(QStringLiteral("respellings"), respellings);
    }
    return document;
}

/// A marked snippet for a terminal: the marks bold, the escapes undone.
QString forTerminal(QString snippet, bool bold) {
    snippet.replace(QStringLiteral("<mark>"), bold ? QStringLiteral("\033[1m") : QString());
    snippet.replace(QStringLiteral("</mark>"), bold ? QStringLiteral("\033[0m") : QString());
    snippet.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    snippet.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    snippet.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    snippet.replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    return snippet.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

void print(Context& context, const editorial::FoundPosts& found) {
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(toJson(found));
        return;
    }
    for (const search::Respelling& respelling : found.respellings) {
        context.console.print(editorial::sentenceOf(respelling));
    }
    for (const editorial::FoundPost& post : found.posts) {
        const bool bold = context.console.isTerminal();
        context.console.print(QStringLiteral("%1  %2  %3")
                                  .arg(post.hit.date.toString(Qt::ISODate),
                                       post.hit.post.toString().left(8), titleOf(post.row)));
        context.console.print(QStringLiteral("            ") + forTerminal(post.hit.snippet, bold));
    }
    context.console.print(Words::tr("%n post(s) in all.", nullptr, static_cast<int>(found.total)));
}

Result<void> searchOne(Context& context, const QString& query) {
    const search::Request request{
        .query = query,
        .limit = context.arguments.number(QStringLiteral("--limit"), kDefaultLimit),
        .offset = context.arguments.number(QStringLiteral("--offset"), 0),
        .order = context.arguments.text(QStringLiteral("--sort")) == QLatin1String("newest")
                     ? search::Order::Newest
                     : search::Order::Best};
    VESTITEL_TRY(const auto found, editorial::findPosts(*context.newsroom, request));
    print(context, found);
    return {};
}

void printText(Context& context, const domain::Post& post, const domain::Language& language,
               const domain::Edition& edition) {
    context.console.print(QStringLiteral("[%1] %2").arg(language.tag(), edition.title));
    context.console.print(post.date.toString(Qt::ISODate));
    if (!edition.lead.isEmpty()) {
        context.console.print(QString());
        context.console.print(edition.lead);
    }
    context.console.print(QString());
    context.console.print(html::plainText(edition.body));
    context.console.print(QString());
}

/// The error: an option that should name a language and does not.
Result<archive::PostFilter> filterOf(const Arguments& arguments) {
    archive::PostFilter filter{
        .status = domain::statusFromString(arguments.text(QStringLiteral("--status"))),
        .kind = arguments.text(QStringLiteral("--kind")),
        .category = arguments.text(QStringLiteral("--category")),
        .programme = arguments.text(QStringLiteral("--programme")),
        .from = arguments.date(QStringLiteral("--from")),
        .to = arguments.date(QStringLiteral("--to")),
        .exported = archive::exportStandFromString(arguments.text(QStringLiteral("--exported")))};
    if (arguments.has(QStringLiteral("--tag"))) {
        filter.tags.append(arguments.text(QStringLiteral("--tag")));
    }
    for (const QString& option : {QStringLiteral("--missing"), QStringLiteral("--in-draft"),
                                  QStringLiteral("--lacks-alt")}) {
        if (!arguments.has(option)) {
            continue;
        }
        const auto language = domain::Language::fromTag(arguments.text(option));
        if (!language) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("“%1” is no language tag like bg or en.").arg(arguments.text(option)));
        }
        if (option == u"--lacks-alt") {
            filter.lacksAlt.insert(*language);
        } else {
            filter.editions.emplace(*language, option == u"--missing"
                                                   ? archive::EditionStand::Missing
                                                   : archive::EditionStand::Draft);
        }
    }
    return filter;
}

} // namespace

ExitStatus runList(Context& context) {
    const Arguments& arguments = context.arguments;
    if (!arguments.words().isEmpty()) {
        return unusable(context,
                        Words::tr("list takes options only; to find words there is search."));
    }
    const auto asked = filterOf(arguments);
    if (!asked) {
        return unusable(context, asked.error().message);
    }
    const archive::PostFilter& filter = *asked;
    archive::PostLens& lens = context.newsroom->lens();
    const auto sort = archive::postSortFromString(arguments.text(QStringLiteral("--sort")));
    const auto total = lens.count(filter);
    const auto rows = lens.page(filter, sort.value_or(archive::PostSort::Newest),
                                arguments.number(QStringLiteral("--offset"), 0),
                                arguments.number(QStringLiteral("--limit"), kDefaultLimit));
    if (!total || !rows) {
        return failed(context, !total ? total.error() : rows.error());
    }
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray posts;
        for (const archive::PostRow& row : *rows) {
            posts.append(toJson(row));
        }
        context.console.print(
            QJsonObject{{QStringLiteral("total"), *total}, {QStringLiteral("posts"), posts}});
        return ExitStatus::Done;
    }
    for (const archive::PostRow& row : *rows) {
        context.console.print(QStringLiteral("%1  %2  %3  %4")
                                  .arg(row.date.toString(Qt::ISODate), row.id.toString(),
                                       domain::toString(row.status).leftJustified(9),
                                       titleOf(row)));
    }
    return ExitStatus::Done;
}

ExitStatus runShow(Context& context) {
    const Arguments& arguments = context.arguments;
    if (arguments.words().size() != 1) {
        return unusable(context, Words::tr("show takes the id of one post."));
    }
    archive::PostStore posts(context.newsroom->archive());
    const auto id = posts.resolve(arguments.words().constFirst());
    if (!id) {
        return failed(context, id.error());
    }
    const auto post = posts.post(*id);
    if (!post) {
        return failed(context, post.error());
    }
    const QString only = arguments.text(QStringLiteral("--edition"));
    const QString form = arguments.text(QStringLiteral("--as"));
    if (form == u"json") {
        const auto line = editorial::interchangeLine(*context.newsroom, *id);
        if (!line) {
            return failed(context, line.error());
        }
        context.console.printRaw(*line + '\n');
        return ExitStatus::Done;
    }
    bool shown = false;
    for (const auto& [language, edition] : post->editions) {
        if (!only.isEmpty() && language.tag() != only) {
            continue;
        }
        shown = true;
        if (form == u"html") {
            context.console.print(edition.body.html());
        } else if (form == u"social") {
            const auto texts = editorial::socialTexts(*context.newsroom, *id, language);
            if (!texts) {
                return failed(context, texts.error());
            }
            context.console.print(publishing::socialFile(*texts));
        } else {
            printText(context, *post, language, edition);
        }
    }
    if (!shown) {
        context.console.complain(Words::tr("The post has no edition in “%1”.").arg(only));
        return ExitStatus::Failed;
    }
    return ExitStatus::Done;
}

ExitStatus runSearch(Context& context) {
    const QStringList& words = context.arguments.words();
    if (words.isEmpty()) {
        return unusable(context,
                        Words::tr("Say what to search for, or - to read queries from standard "
                                  "input, one a line."));
    }
    if (words == QStringList{QStringLiteral("-")}) {
        for (std::string line; std::getline(std::cin, line);) {
            const QString query =
                QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
            if (const auto done = searchOne(context, query); !done) {
                return failed(context, done.error());
            }
        }
        return ExitStatus::Done;
    }
    const auto done = searchOne(context, words.join(u' '));
    return done ? ExitStatus::Done : failed(context, done.error());
}

} // namespace vestitel::cli
