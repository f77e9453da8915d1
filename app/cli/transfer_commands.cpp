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

std::optional<editorial::ExportForm> formOf(const QString& name) {
    static const QHash<QString, editorial::ExportForm> kForms = {
        {QStringLiteral("page"), editorial::ExportForm::Page},
        {QStringLiteral("fragment"), editorial::ExportForm::Fragment},
        {QStringLiteral("text"), editorial::ExportForm::Text},
        {QStringLiteral("jsonl"), editorial::ExportForm::JsonLines},
    };
    const auto form = kForms.constFind(name);
    return form != kForms.constEnd() ? std::optional(*form) : std::nullopt;
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
    if (arguments.words().isEmpty() != arguments.has(QStringLiteral("--all"))) {
        return unusable(context, Words::tr("Say which posts: their ids, or --all."));
    }
    const auto form = formOf(arguments.text(QStringLiteral("--as")));
    if (!form) {
        return unusable(context,
                        Words::tr("This version cannot export as “%1” yet; it can as page, "
                                  "fragment, text and jsonl.")
                            .arg(arguments.text(QStringLiteral("--as"))));
    }
    auto posts = chosenPosts(context);
    if (!posts) {
        return failed(context, posts.error());
    }
    const editorial::ExportRequest request{std::move(*posts), *form, folder,
                                           arguments.text(QStringLiteral("--theme"))};
    const auto report = editorial::exportPosts(
        *context.newsroom, request, context.console.progress(Words::tr("Exporting")), {});
    context.console.endProgress();
    if (!report) {
        return failed(context, report.error());
    }
    for (const QString& sentence : report->remarks) {
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
                                          {QStringLiteral("posts"), exported},
                                          {QStringLiteral("remarks"), toJson(report->remarks)}});
    } else {
        context.console.print(Words::tr("%1 posts exported: %2 files written, %3 unchanged.")
                                  .arg(report->posts.size())
                                  .arg(report->written)
                                  .arg(report->unchanged));
    }
    return report->remarks.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace vestitel::cli
