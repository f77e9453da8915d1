#include "harness/stage.h"

#include <QDir>
#include <QProcess>

namespace vestitel::torture {

namespace {

/// A file system of a given size in memory, mounted while it lives.
class SmallDisk final {
public:
    SmallDisk(QString folder, qint64 kilobytes) : m_folder(std::move(folder)) {
        QDir().mkpath(m_folder);
        m_error =
            mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                   QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"), m_folder});
    }
    ~SmallDisk() {
        if (m_error.isEmpty()) {
            QProcess::execute(QStringLiteral("umount"), {m_folder});
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] QString error() const { return m_error; }
    /// Space comes back.
    [[nodiscard]] bool grow(qint64 kilobytes) const {
        return mount({QStringLiteral("-o"), QStringLiteral("remount,size=%1k").arg(kilobytes),
                      m_folder})
            .isEmpty();
    }

private:
    static QString mount(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("mount"), arguments);
        if (!process.waitForStarted()) {
            return QStringLiteral("there is no mount command");
        }
        process.waitForFinished();
        return process.exitCode() == 0
                   ? QString()
                   : QString::fromUtf8(process.readAllStandardError().trimmed());
    }

    QString m_folder;
    QString m_error;
};

qint64 kilobytesOf(const Tree& tree) {
    qint64 kilobytes = 64;
    for (const QByteArray& bytes : tree) {
        kilobytes += (bytes.size() + 4095) / 4096 * 4;
    }
    return kilobytes;
}

} // namespace

// No fault is made up here: the kernel itself finds the disk full, at every size from just what
// stands there to what is enough.
void fillDisk(const Options& options, Report& report) {
    const Stage stage(options);
    constexpr qint64 kRoom = 4096; // kilobytes: enough for each job
    const qint64 each = std::max<qint64>(1, options.points / qint64(stage.jobs().size()));
    for (const Job& job : stage.jobs()) {
        const QString row = QStringLiteral("small disk: ") + job.name;
        const Tree tree = stage.treeFor(job);
        const qint64 least = kilobytesOf(tree);
        for (qint64 index = 0; index < each; ++index) {
            // Closer together where it is tight.
            const qint64 room = index * index * kRoom / (each * each) / 4 * 4;
            removeFolder(stage.scene().root);
            const SmallDisk disk(stage.scene().root, least + room);
            if (!disk.error().isEmpty()) {
                report.skip(row, disk.error());
                return;
            }
            putTree(stage.scene().root, tree);
            const Ending ending = runProgram(runOf(job, stage.scene()));
            report.point(row);
            report.figure(row, QStringLiteral("were full"), ending.status != 0 ? 1 : 0);
            QStringList problems = problemsOfEnding(ending);
            if (!disk.grow(least + 65536)) {
                problems.append(QStringLiteral("the disk cannot be made larger"));
            }
            const auto whole = ending.output.lastIndexOf('\n');
            problems +=
                job.problems(stage.scene(), {ending.output.left(whole + 1), ending.status == 0});
            problems += problemsOfRepeating(job, stage.scene());
            for (const QString& problem : problems) {
                report.problem(row, QStringLiteral("%1 kB left").arg(room),
                               problem + QStringLiteral(" [") + ending.toString() + u']');
            }
        }
    }
}

} // namespace vestitel::torture
