#include "archive/post_list.h"
#include "cli/command.h"
#include "editorial/funding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace vestitel::cli {

namespace {

using domain::FundingEmblem;
using domain::FundingProgramme;
using domain::FundingVersion;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

QJsonObject toJson(const std::map<domain::Language, QString>& texts) {
    QJsonObject object;
    for (const auto& [language, text] : texts) {
        object.insert(language.tag(), text);
    }
    return object;
}

QJsonObject toJson(const FundingVersion& version, const archive::Emblems& added) {
    QJsonArray emblems;
    for (const FundingEmblem& emblem : version.emblems) {
        const bool isThere = emblem.key == domain::kUnionEmblem || added.contains(emblem.key);
        emblems.append(QJsonObject{{QStringLiteral("key"), emblem.key},
                                   {QStringLiteral("min_height_mm"), emblem.leastHeight},
                                   {QStringLiteral("names"), toJson(emblem.names)},
                                   {QStringLiteral("required"), emblem.isRequired},
                                   {QStringLiteral("added"), isThere}});
    }
    QJsonArray sentences;
    for (const auto& sentence : version.sentences) {
        sentences.append(toJson(sentence));
    }
    return {{QStringLiteral("valid_from"), version.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"), version.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("emblems"), emblems},
            {QStringLiteral("sentences"), sentences},
            {QStringLiteral("disclaimer"), toJson(version.disclaimer)},
            {QStringLiteral("source"), version.source},
            {QStringLiteral("note"), version.note}};
}

/// The name in the first language that it has one in (Bulgarian comes before English).
QString nameOf(const FundingProgramme& programme) {
    return programme.names.empty() ? programme.key : programme.names.begin()->second;
}

QStringList missingKeys(const FundingVersion& version, const archive::Emblems& added) {
    QStringList keys;
    for (const FundingEmblem& emblem : editorial::missingEmblems(version, added)) {
        keys.append(emblem.key);
    }
    return keys;
}

/// One programme as it is today; its number of posts is without the trash.
struct Stand {
    const FundingProgramme& programme;
    const FundingVersion* version; ///< None: nothing holds today.
    qint64 posts = 0;
};

void print(Context& context, const Stand& stand, const archive::Emblems& added) {
    Console& console = context.console;
    console.print(QStringLiteral("%1  %2").arg(stand.programme.key, nameOf(stand.programme)));
    console.print(u' ' + Words::tr("Posts: %1").arg(stand.posts));
    if (stand.version == nullptr) {
        console.print(u' ' + Words::tr("No rule holds today."));
        return;
    }
    console.print(u' ' +
                  Words::tr("In force since %1: %2")
                      .arg(stand.version->validFrom.toString(Qt::ISODate), stand.version->source));
    if (!stand.version->note.isEmpty()) {
        console.print(u' ' + Words::tr("Note: %1").arg(stand.version->note));
    }
    if (const QStringList missing = missingKeys(*stand.version, added); !missing.isEmpty()) {
        console.print(u' ' +
                      Words::tr("Emblems to add: %1").arg(missing.join(QStringLiteral(", "))));
    }
}

ExitStatus listProgrammes(Context& context) {
    archive::Archive& open = context.newsroom->archive();
    const auto known = editorial::fundingProgrammes(open.folder());
    const auto added = archive::emblems(open);
    if (!added) {
        return failed(context, added.error());
    }
    const QDate today = open.clock().now().toLocalTime().date();
    archive::PostList list(open);
    QJsonArray programmes;
    for (const FundingProgramme& programme : known.programmes) {
        archive::PostFilter filter;
        filter.programme = programme.key;
        const auto posts = list.count(filter);
        if (!posts) {
            return failed(context, posts.error());
        }
        const Stand stand{programme, domain::versionAt(programme, today), *posts};
        if (!context.arguments.has(QStringLiteral("--json"))) {
            print(context, stand, *added);
            continue;
        }
        QJsonObject object{{QStringLiteral("key"), programme.key},
                           {QStringLiteral("names"), toJson(programme.names)},
                           {QStringLiteral("posts"), stand.posts}};
        if (stand.version != nullptr) {
            object[QStringLiteral("version")] = toJson(*stand.version, *added);
            object[QStringLiteral("missing")] =
                QJsonArray::fromStringList(missingKeys(*stand.version, *added));
        }
        programmes.append(object);
    }
    for (const QString& problem : known.problems) {
        context.console.complain(problem);
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(
            QJsonObject{{QStringLiteral("programmes"), programmes},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(known.problems)}});
    }
    return known.problems.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

/// One line a post, or one document.
Result<void> printPosts(Context& context, const std::vector<PostId>& ids) {
    VESTITEL_TRY(const auto rows, archive::PostList(context.newsroom->archive()).rows(ids));
    const bool asJson = context.arguments.has(QStringLiteral("--json"));
    QJsonArray posts;
    for (const archive::PostRow& row : rows) {
        const QString title = row.titles.empty() ? QString() : row.titles.begin()->second;
        const QString date = row.date.toString(Qt::ISODate);
        if (asJson) {
            posts.append(QJsonObject{{QStringLiteral("id"), row.id.toString()},
                                     {QStringLiteral("date"), date},
                                     {QStringLiteral("title"), title}});
        } else {
            context.console.print(QStringLiteral("%1  %2  %3").arg(date, row.id.toString(), title));
        }
    }
    if (asJson) {
        context.console.print(QJsonObject{{QStringLiteral("posts"), posts}});
    }
    return {};
}

ExitStatus listPosts(Context& context, const QString& key) {
    // Posts may name a programme whose file is gone or cannot be used, so that is not asked for.
    archive::PostList list(context.newsroom->archive());
    archive::PostFilter filter;
    filter.programme = key;
    const auto total = list.count(filter);
    const auto ids = total ? list.ids(filter, 0, *total) : tl::unexpected(total.error());
    const auto printed = ids ? printPosts(context, *ids) : tl::unexpected(ids.error());
    return printed ? ExitStatus::Done : failed(context, printed.error());
}

ExitStatus listChanged(Context& context) {
    const auto outdated = editorial::outdatedExports(*context.newsroom);
    if (!outdated) {
        return failed(context, outdated.error());
    }
    std::vector<PostId> ids;
    for (const editorial::OutdatedExport& each : *outdated) {
        ids.push_back(each.post);
    }
    if (const auto printed = printPosts(context, ids); !printed) {
        return failed(context, printed.error());
    }
    return ids.empty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus changeEmblem(Context& context) {
    const QString written = context.arguments.text(QStringLiteral("--emblem"));
    const qsizetype at = written.indexOf(u'=');
    if (at < 1) {
        return unusable(context, Words::tr("Say which emblem and which file: --emblem NAME=FILE; "
                                           "NAME= takes it away."));
    }
    const QString key = written.left(at);
    const QString file = written.mid(at + 1);
    const auto changed = file.isEmpty() ? editorial::removeEmblem(*context.newsroom, key)
                                        : editorial::addEmblem(*context.newsroom, key, file);
    return changed ? ExitStatus::Done : failed(context, changed.error());
}

} // namespace

ExitStatus runFunding(Context& context) {
    const Arguments& arguments = context.arguments;
    const bool asksForPosts = arguments.has(QStringLiteral("--posts"));
    const bool asksForChanged = arguments.has(QStringLiteral("--changed"));
    const bool addsEmblem = arguments.has(QStringLiteral("--emblem"));
    const int asked = int{asksForPosts} + int{asksForChanged} + int{addsEmblem};
    if (asked > 1 || arguments.words().size() != (asksForPosts ? 1 : 0)) {
        return unusable(context, Words::tr("Say one thing: nothing for the programmes, KEY --posts "
                                           "for the posts of one, --changed for posts that were "
                                           "exported under an older rule, or --emblem NAME=FILE."));
    }
    if (addsEmblem) {
        return changeEmblem(context);
    }
    if (asksForChanged) {
        return listChanged(context);
    }
    return asksForPosts ? listPosts(context, arguments.words().constFirst())
                        : listProgrammes(context);
}

} // namespace vestitel::cli
