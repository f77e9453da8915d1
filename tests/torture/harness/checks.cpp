#include "harness/checks.h"

#include "archive/backup.h"
#include "archive/post_store.h"
#include "base/clock.h"
#include "base/id_source.h"
#include "editorial/care.h"
#include "editorial/recover_drafts.h"
#include "html/body_text.h"
#include "publishing/site_journal.h"
#include "publishing/site_record.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

namespace vestitel::torture {

namespace {

/// A medium's file comes before its row, so one without a row may be left; it is whole, though.
bool isWholeFileWithoutRow(const QString& archive, const archive::Finding& finding) {
    const QString path = archive + QStringLiteral("/media/") + finding.detail;
    const QByteArray hash =
        QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
    return QFileInfo(path).isFile() && finding.detail.startsWith(QString::fromLatin1(hash));
}

} // namespace

QStringList archiveProblems(const QString& folder, const Look& look, Index index) {
    static const SystemClock clock;
    static RandomIdSource ids;
    QStringList problems;
    auto newsroom = editorial::Newsroom::open(folder, {&clock, &ids});
    if (!newsroom) {
        return {QStringLiteral("the archive does not open: %1 (%2)")
                    .arg(newsroom.error().message, newsroom.error().detail)};
    }
    const auto findings = index == Index::Checked ? editorial::verify(**newsroom)
                                                  : archive::verify((*newsroom)->archive());
    if (!findings) {
        return {QStringLiteral("verify fails: ") + findings.error().message};
    }
    for (const archive::Finding& finding : *findings) {
        if (isWholeFileWithoutRow(folder, finding)) {
            continue;
        }
        problems.append(QStringLiteral("verify: %1 (%2)").arg(finding.what, finding.detail));
    }
    look(**newsroom, problems);
    // What is half-written beside the database is a backup's, and goes with the next one.
    for (const QString& name : {QStringLiteral("/media"), QStringLiteral("/backups")}) {
        for (const QString& left : leftoversOf(folder + name)) {
            problems.append(QStringLiteral("half-written file after the next start: ") + left);
        }
    }
    return problems;
}

void expectPosts(const QMap<PostId, QByteArray>& expected, editorial::Newsroom& newsroom,
                 QStringList& problems) {
    const auto there = postsOf(newsroom);
    for (auto post = expected.begin(); post != expected.end(); ++post) {
        if (!there.contains(post.key())) {
            problems.append(QStringLiteral("post %1 is lost").arg(post.key().toString()));
        } else if (there.value(post.key()) != post.value()) {
            problems.append(QStringLiteral("post %1 is changed").arg(post.key().toString()));
        }
    }
}

int lastTypedWord(editorial::Newsroom& newsroom, QStringList& problems) {
    static const QRegularExpression lastWord(QStringLiteral("w(\\d+)\\s*$"));
    const auto recovered = editorial::recoverDrafts(newsroom);
    if (!recovered) {
        problems.append(QStringLiteral("drafts cannot be read: ") + recovered.error().message);
        return 0;
    }
    domain::Post post{.id = typedPost()};
    if (!recovered->empty()) {
        post = recovered->front().post;
    } else if (const auto stored = archive::PostStore(newsroom.archive()).post(post.id)) {
        post = *stored;
    }
    const auto edition = post.editions.find(domain::Language::bulgarian());
    if (edition == post.editions.end()) {
        return 0;
    }
    const int number = lastWord.match(html::plainText(edition->second.body)).captured(1).toInt();
    if (number != 0 && edition->second.title != QStringLiteral("Заглавие %1").arg(number)) {
        problems.append(QStringLiteral("title and text are of two moments"));
    }
    return number;
}

int lastNumber(const QByteArray& lines, const char* letters, int otherwise) {
    int last = otherwise;
    for (const QByteArray& line : lines.split('\n')) {
        if (line.size() > 2 && QByteArray(letters).contains(line.at(0))) {
            last = std::max(last, line.mid(2).toInt());
        }
    }
    return last;
}

namespace {

/// A site's record names no file of other bytes, once an export has got through.
QStringList recordProblems(const QString& folder, const Tree& now, bool done) {
    QStringList problems;
    const auto record = publishing::readRecord(folder);
    if (!record) {
        return {record.error().message};
    }
    for (auto file = record->files.begin(); file != record->files.end(); ++file) {
        const QString& path = file.key();
        const QByteArray bytes = now.value(path);
        if (done &&
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != file.value()) {
            problems.append(path + QStringLiteral(" is not what the record says"));
        }
    }
    // Also what an export wrote that was killed before its record.
    if (done && now.contains(publishing::kRecordName)) {
        for (const QString& path : now.keys()) {
            if (path != publishing::kRecordName && !record->files.contains(path)) {
                problems.append(path + QStringLiteral(" is on no record"));
            }
        }
    }
    return problems;
}

} // namespace

QStringList treeProblems(const QString& folder, const Tree& before, const Tree& after, bool done) {
    QStringList problems;
    const Tree now = treeOf(folder);
    for (auto file = now.begin(); file != now.end(); ++file) {
        const bool isOld = before.contains(file.key()) && before.value(file.key()) == file.value();
        const bool isNew = after.contains(file.key()) && after.value(file.key()) == file.value();
        // What an export that got through before says of itself is recordProblems()' matter.
        const bool isRecord = file.key() == publishing::kRecordName ||
                              (!done && file.key() == publishing::kJournalName);
        if (!isNew && (done || !isOld) && !isRecord && !isHalfWritten(file.key())) {
            problems.append(QStringLiteral("%1 is neither old nor new").arg(file.key()));
        }
    }
    problems += recordProblems(folder, now, done);
    for (const QString& name : before.keys()) {
        if (!now.contains(name) && after.contains(name)) {
            problems.append(name + QStringLiteral(" is gone"));
        }
    }
    for (const QString& name : done ? after.keys() : QStringList()) {
        if (!now.contains(name)) {
            problems.append(name + QStringLiteral(" is not there"));
        }
    }
    return problems;
}

} // namespace vestitel::torture
