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

/// For scripts: where it is, what is wrong, and what to write instead.
QJsonObject toJson(const PostId& post, const checks::Finding& finding) {
    QJsonObject object{{QStringLiteral("id"), post.toString()},
                       {QStringLiteral("edition"), finding.language.tag()},
                       {QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("level"), checks::toString(finding.level)},
                       {QStringLiteral("part"), checks::toString(finding.part)},
                       {QStringLiteral("sentence"), finding.sentence},
                       {QStringLiteral("reason"), finding.reason}};
    if (!finding.block.isEmpty()) {
        object[QStringLiteral("block")] = finding.block;
    }
    if (finding.length > 0) {
        object[QStringLiteral("start")] = finding.start;
        object[QStringLiteral("length")] = finding.length;
    }
    if (!finding.excerpt.isEmpty()) {
        object[QStringLiteral("excerpt")] = finding.excerpt;
    }
    if (finding.repair) {
        object[QStringLiteral("repair")] = *finding.repair;
    }
    return object;
}

/// "1a6f2c10 [bg] A heading skips … («Heading»)"
QString lineOf(const PostId& post, const checks::Finding& finding) {
    QString line = QStringLiteral("%1 [%2] %3")
                       .arg(post.toString().left(8), finding.language.tag(), finding.sentence);
    if (finding.level == checks::Level::Must) {
        line += QStringLiteral(" (!)");
    }
    if (!finding.excerpt.isEmpty() && !finding.sentence.contains(finding.excerpt)) {
        line += QStringLiteral(" — ") + finding.excerpt;
    }
    return line;
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
        const auto findings = editorial::checkPost(*context.newsroom, id);
        if (!findings) {
            return failed(context, findings.error());
        }
        for (const checks::Finding& finding : *findings) {
            array.append(toJson(id, finding));
            context.console.complain(lineOf(id, finding));
        }
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(QJsonObject{{QStringLiteral("remarks"), array}});
    }
    return array.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace vestitel::cli
