#include "archive/post_list.h"
#include "cli/command.h"
#include "editorial/export_posts.h"
#include "editorial/import_files.h"
#include "editorial/read_documents.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace vestitel::cli {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

QJsonArray toJson(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

editorial::ImportFormat formatOf(const QString& name) {
    static const QHash<QString, editorial::ImportFormat> kFormats = {
        {QStringLiteral("jsonl"), editorial::ImportFormat::JsonLines},
        {QStringLiteral("html"), editorial::ImportFormat::Html},
        {QStringLiteral("text"), editorial::ImportFormat::Text},
        {QStringLiteral("wxr"), editorial::ImportFormat::Wxr},
    };
    return kFormats.value(name, editorial::ImportFormat::Automatic);
}

/// `name` is one of the forms that the command line knows.
editorial::ExportForm formOf(const QString& name) {
    static const QHash<QString, editorial::ExportForm> kForms = {
        {QStringLiteral("page"), editorial::ExportForm::Page},
        {QStringLiteral("fragment"), editorial::ExportForm::Fragment},
        {QStringLiteral("single"), editorial::ExportForm::Single},
        {QStringLiteral("site"), editorial::ExportForm::Site},
        {QStringLiteral("text"), editorial::ExportForm::Text},
        {QStringLiteral("jsonl"), editorial::ExportForm::JsonLines},
        {QStringLiteral("bulletin"), editorial::ExportForm::Bulletin},
        {QStringLiteral("calendar"), editorial::ExportForm::Calendar},
        {QStringLiteral("social"), editorial::ExportForm::Social},
        {QStringLiteral("notice"), editorial::ExportForm::Notice},
    };
    return kForms.value(name);
}

/// What --profile, --media-address and --edition ask for. Fails where the form takes no such.
Result<void> readTarget(const Arguments& arguments, editorial::ExportRequest& request) {
    using Form = editorial::ExportForm;
    const bool hasProfile = arguments.has(QStringLiteral("--profile"));
    const bool hasAddress = arguments.has(QStringLiteral("--media-address"));
    if ((hasProfile || hasAddress) && request.form != Form::Fragment) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("--profile and --media-address are for --as fragment."));
    }
    if (hasProfile) {
        request.profile =
            publishing::fragmentProfileFromString(arguments.text(QStringLiteral("--profile")))
                .value_or(request.profile);
    }
    request.mediaAddress = arguments.text(QStringLiteral("--media-address"));
    if (const QString tag = arguments.text(QStringLiteral("--edition")); !tag.isEmpty()) {
        request.edition = domain::Language::fromTag(tag);
        if (!request.edition) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("“%1” is no language tag like bg or en.").arg(tag));
        }
        if (request.form == Form::Page || request.form == Form::Single ||
            request.form == Form::Site || request.form == Form::JsonLines) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("--edition is not for pages, sites and jsonl, which have all "
                                     "languages."));
        }
    }
    return publishing::checkTarget({request.profile, request.mediaAddress});
}

/// Those that are ready or published; none for a site, which takes these by itself, and without
/// the editions that are drafts.
Result<std::vector<PostId>> finishedPosts(Context& context) {
    if (context.arguments.text(QStringLiteral("--as")) == QLatin1String("site")) {
        return std::vector<PostId>();
    }
    archive::PostList list(context.newsroom->archive());
    std::vector<PostId> posts;
    for (const domain::Status status : {domain::Status::Published, domain::Status::Ready}) {
        archive::PostFilter filter;
        filter.status = status;
        VESTITEL_TRY(const qint64 total, list.count(filter));
        VESTITEL_TRY(const auto ids, list.ids(filter, 0, total));
        posts.insert(posts.end(), ids.begin(), ids.end());
    }
    return posts;
}

/// What an export would do, a file a line.
void printTrial(Context& context, const editorial::ExportReport& report) {
    for (const QString& path : report.changed) {
        context.console.print(QStringLiteral("+ ") + path);
    }
    for (const QString& path : report.removed) {
        context.console.print(QStringLiteral("- ") + path);
    }
    context.console.print(Words::tr("%1 files would be written, %2 removed; %3 stay as they are.")
                              .arg(report.changed.size())
                              .arg(report.removed.size())
                              .arg(report.unchanged));
}

} // namespace

ExitStatus runImport(Context& context) {
    const Arguments& arguments = context.arguments;
    if (arguments.words().isEmpty()) {
        return unusable(context, Words::tr("Say which files or folders to import."));
    }
    editorial::ImportRequest request{.paths = arguments.words(),
                                     .edition = std::nullopt,
                                     .format =
                                         formatOf(arguments.text(QStringLiteral("--format")))};
    if (const QString tag = arguments.text(QStringLiteral("--edition")); !tag.isEmpty()) {
        request.edition = domain::Language::fromTag(tag);
        if (!request.edition) {
            return unusable(context, Words::tr("“%1” is no language tag like bg or en.").arg(tag));
        }
    }
    const auto report = editorial::importFiles(
        *context.newsroom, request, context.console.progress(Words::tr("Importing")), {});
    context.console.endProgress();
    if (!report) {
        return failed(context, report.error());
    }
    for (const QString& sentence : report->refused + report->remarks) {
        context.console.complain(sentence);
    }
    const documents::DocumentReader reader(documents::DocumentReader::installedProgram());
    if (const auto read = editorial::readDocuments(*context.newsroom, reader, {}); !read) {
        context.console.complain(read.error().message); // the posts are there all the same
    }
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray posts;
        for (const PostId& id : report->posts) {
            posts.append(id.toString());
        }
        context.console.print(
            QJsonObject{{QStringLiteral("imported"), static_cast<qint64>(report->posts.size())},
                        {QStringLiteral("posts"), posts},
                        {QStringLiteral("refused"), toJson(report->refused)},
                        {QStringLiteral("remarks"), toJson(report->remarks)}});
    } else {
        context.console.print(
            Words::tr("%n post(s) imported.", nullptr, static_cast<int>(report->posts.size())));
    }
    return report->refused.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus runExport(Context& context) {
    const Arguments& arguments = context.arguments;
    const QString folder = arguments.text(QStringLiteral("--to"));
    if (folder.isEmpty() || !arguments.has(QStringLiteral("--as"))) {
        return unusable(context, Words::tr("Say where to and in which form: --to DIR --as page."));
    }
    const int choices = (arguments.words().isEmpty() ? 0 : 1) +
                        (arguments.has(QStringLiteral("--all")) ? 1 : 0) +
                        (arguments.has(QStringLiteral("--ready")) ? 1 : 0);
    if (choices != 1) {
        return unusable(context,
                        Words::tr("Say which posts: their ids, --all, or --ready for those "
                                  "that are ready or published."));
    }
    const auto form = formOf(arguments.text(QStringLiteral("--as")));
    const bool isTrial = arguments.has(QStringLiteral("--dry-run"));
    if (isTrial && form == editorial::ExportForm::JsonLines) {
        return unusable(context, Words::tr("--dry-run is not for jsonl, which is written anew each "
                                           "time."));
    }
    editorial::ExportRequest request{
        {}, form, folder, arguments.text(QStringLiteral("--theme")), isTrial};
    if (const auto target = readTarget(arguments, request); !target) {
        return unusable(context, target.error().message);
    }
    auto posts =
        arguments.has(QStringLiteral("--ready")) ? finishedPosts(context) : chosenPosts(context);
    if (!posts) {
        return failed(context, posts.error());
    }
    request.posts = std::move(*posts);
    const auto report = editorial::exportPosts(
        *context.newsroom, request, context.console.progress(Words::tr("Exporting")), {});
    context.console.endProgress();
    if (!report) {
        return failed(context, report.error());
    }
    for (const QString& sentence : report->remarks + report->hints) {
        context.console.complain(sentence);
    }
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray exported;
        for (const editorial::ExportedPost& post : report->posts) {
            exported.append(QJsonObject{{QStringLiteral("id"), post.post.toString()},
                                        {QStringLiteral("files"), toJson(post.files)}});
        }
        context.console.print(QJsonObject{{QStringLiteral("folder"), folder},
                                          {QStringLiteral("written"), report->written},
                                          {QStringLiteral("unchanged"), report->unchanged},
                                          {QStringLiteral("changed"), toJson(report->changed)},
                                          {QStringLiteral("removed"), toJson(report->removed)},
                                          {QStringLiteral("posts"), exported},
                                          {QStringLiteral("remarks"), toJson(report->remarks)},
                                          {QStringLiteral("hints"), toJson(report->hints)}});
    } else if (isTrial) {
        printTrial(context, *report);
    } else {
        context.console.print(Words::tr("%1 posts exported: %2 files written, %3 unchanged.")
                                  .arg(report->posts.size())
                                  .arg(report->written)
                                  .arg(report->unchanged));
    }
    return report->remarks.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace vestitel::cli
