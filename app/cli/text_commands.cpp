#include "base/atomic_file.h"
#include "cli/command.h"
#include "editorial/check_posts.h"
#include "html/sanitiser.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace vestitel::cli {

namespace {

// A little over what the sanitiser takes, so that it is the one to say what is too large.
constexpr qint64 kInputLimit = 128LL * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

Result<QByteArray> readInput(const QString& name) {
    if (name != u"-") {
        return readFile(name, kInputLimit);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, Words::tr("Standard input could not be read."));
    }
    QByteArray bytes = input.read(kInputLimit + 1);
    if (bytes.size() > kInputLimit) {
        return failure(
            ErrorCode::TooLarge,
            Words::tr("The input is larger than %1 MB.").arg(kInputLimit / (1024 * 1024)));
    }
    return bytes;
}

} // namespace

ExitStatus runSanitise(Context& context) {
    if (context.arguments.words().size() != 1) {
        return unusable(context, Words::tr("sanitise takes one file, or - for standard input."));
    }
    const auto input = readInput(context.arguments.words().constFirst());
    if (!input) {
        return failed(context, input.error());
    }
    const auto body = html::sanitise(QString::fromUtf8(*input));
    if (!body) {
        return failed(context, body.error());
    }
    context.console.printRaw(body->html().toUtf8());
    return ExitStatus::Done;
}

ExitStatus runCheck(Context& context) {
    if (context.arguments.words().isEmpty() != context.arguments.has(QStringLiteral("--all"))) {
        return unusable(context, Words::tr("Say which posts: their ids, or --all."));
    }
    const auto posts = chosenPosts(context);
    if (!posts) {
        return failed(context, posts.error());
    }
    QJsonArray array;
    for (const PostId& id : *posts) {
        const auto remarks = editorial::checkPost(*context.newsroom, id);
        if (!remarks) {
            return failed(context, remarks.error());
        }
        for (const editorial::Remark& remark : *remarks) {
            array.append(QJsonObject{{QStringLiteral("id"), remark.post.toString()},
                                     {QStringLiteral("edition"), remark.language.tag()},
                                     {QStringLiteral("rule"), remark.rule},
                                     {QStringLiteral("sentence"), remark.sentence}});
            context.console.complain(
                QStringLiteral("%1 [%2] %3")
                    .arg(remark.post.toString().left(8), remark.language.tag(), remark.sentence));
        }
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(QJsonObject{{QStringLiteral("remarks"), array}});
    }
    return array.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace vestitel::cli
