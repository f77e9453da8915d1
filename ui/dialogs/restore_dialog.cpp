#include "dialogs/restore_dialog.h"

#include "base/deliver.h"
#include "dialogs/form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kListHeight = 220;
constexpr int kPathRole = Qt::UserRole;

bool isFree(const QString& folder) {
    const QDir directory(folder);
    return !QFileInfo::exists(folder) ||
           (directory.exists() && directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                    QDir::NoDotAndDotDot));
}

} // namespace

RestoreDialog::RestoreDialog(RestoreServices services, const QString& archive, QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_archive(archive),
      m_list(new QTreeWidget(this)), m_place(new QLineEdit(this)) {
    setObjectName(u"restoreDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Restore from a backup"));
    addHint(column, tr("The chosen copy becomes an archive of its own in a new folder. The present "
                       "archive stays as it is."));
    makeList();
    addField(column, tr("Copies, the newest first"), m_list);
    column->addWidget(makePlaceRow());
    m_message = addHint(column, {});
    m_message->setObjectName(u"restoreMessage"_s);
    m_message->hide();
    m_primary = addButtons(this, column, tr("Restore"));
    m_primary->setObjectName(u"restoreBackup"_s);
    disconnect(m_primary, &QPushButton::clicked, nullptr, nullptr);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_state == State::Done) {
            accept();
            emit restored(m_target);
        } else {
            start();
        }
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { setState(m_state); });
    connect(m_place, &QLineEdit::textChanged, this, [this] { setState(m_state); });
    offerPlace(QFileInfo(m_archive).absolutePath());
    setState(State::Choosing);
    resize(kWidth, sizeHint().height());
    say(tr("The copies are being looked through…"), false);
    deliver(m_services.find(), this,
            [this](const std::vector<FoundBackup>& found) { showFound(found); });
}

void RestoreDialog::makeList() {
    m_list->setObjectName(u"backups"_s);
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Made on"), tr("Posts"), tr("Size"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(kListHeight);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    setTabOrder(m_list, m_place);
}

QWidget* RestoreDialog::makePlaceRow() {
    auto* const row = new QWidget(this);
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace4);
    m_place->setObjectName(u"restorePlace"_s);
    addField(column, tr("New folder"), m_place);
    m_otherPlace = new QPushButton(tr("Another place…"), row);
    m_otherPlace->setObjectName(u"otherRestorePlace"_s);
    m_otherPlace->setAutoDefault(false);
    column->addWidget(m_otherPlace, 0, Qt::AlignLeft);
    connect(m_otherPlace, &QPushButton::clicked, this, &RestoreDialog::chooseOtherPlace);
    return row;
}

void RestoreDialog::showFound(const std::vector<FoundBackup>& found) {
    say({}, false);
    const QLocale locale;
    for (const FoundBackup& each : found) {
        auto* const item = new QTreeWidgetItem(
            m_list,
            {locale.toString(each.file.time.toLocalTime(), QLocale::ShortFormat),
             each.contents ? locale.toString(each.contents->posts) : tr("damaged"),
             locale.formattedDataSize(each.file.bytes),
             each.file.place == archive::BackupFile::Place::SecondPlace ? tr("second place")
                                                                        : tr("in the archive")});
        item->setData(0, kPathRole, each.file.path);
        item->setToolTip(0, QDir::toNativeSeparators(each.file.path));
        if (!each.contents) {
            item->setDisabled(true);
            item->setToolTip(1, each.contents.error().message);
        } else if (m_list->selectedItems().isEmpty()) {
            m_list->setCurrentItem(item);
        }
    }
    addSalvage();
    if (m_list->topLevelItemCount() == 0) {
        say(tr("There is no copy of this archive yet. One is made by itself when it is opened and "
               "closed after changes."),
            false);
    }
    m_list->setFocus();
    setState(State::Choosing);
}

void RestoreDialog::addSalvage() {
    if (!m_services.salvage) {
        return;
    }
    auto* const item = new QTreeWidgetItem(
        m_list, {tr("What can still be read of the damaged archive"), {}, {}, {}});
    item->setFirstColumnSpanned(true);
    if (m_list->selectedItems().isEmpty()) {
        m_list->setCurrentItem(item);
    }
}

void RestoreDialog::offerPlace(const QString& folder) {
    const QString name =
        tr("%1, restored", "name of a folder").arg(QFileInfo(m_archive).fileName());
    QString place = QDir(folder).filePath(name);
    for (int number = 2; !isFree(place); ++number) {
        place = QDir(folder).filePath(u"%1 %2"_s.arg(name).arg(number));
    }
    m_place->setText(QDir::toNativeSeparators(place));
}

void RestoreDialog::chooseOtherPlace() {
    auto* const dialog = new QFileDialog(this, tr("Where the restored archive is to be"),
                                         QFileInfo(m_archive).absolutePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (isFree(folder)) {
            m_place->setText(QDir::toNativeSeparators(folder));
        } else {
            offerPlace(folder);
        }
    });
    dialog->open();
}

void RestoreDialog::start() {
    const QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    const QString folder = QDir::cleanPath(QDir::home().absoluteFilePath(path));
    const QString backup = m_list->currentItem()->data(0, kPathRole).toString();
    setState(State::Working);
    say(tr("The archive is being restored. This can take some minutes…"), false);
    deliver(backup.isEmpty() ? m_services.salvage(folder) : m_services.restore(backup, folder),
            this, [this, folder](const Result<QString>& outcome) { finish(outcome, folder); });
}

void RestoreDialog::finish(const Result<QString>& outcome, const QString& folder) {
    if (!outcome) {
        setState(State::Choosing);
        say(outcome.error().message, true);
        m_place->setFocus();
        return;
    }
    m_target = folder;
    setState(State::Done);
    QString sentence = tr("The archive is restored in “%1”.").arg(QDir::toNativeSeparators(folder));
    if (!outcome->isEmpty()) {
        sentence += u'\n' + *outcome;
    }
    say(sentence, false);
    m_primary->setFocus();
}

void RestoreDialog::setState(State state) {
    m_state = state;
    const bool isChoosing = state == State::Choosing;
    m_list->setEnabled(isChoosing);
    m_place->setEnabled(isChoosing);
    m_otherPlace->setEnabled(isChoosing);
    m_primary->setText(state == State::Done ? tr("Open it") : tr("Restore"));
    m_primary->setEnabled(
        state == State::Done ||
        (isChoosing && !m_list->selectedItems().isEmpty() && !m_place->text().trimmed().isEmpty()));
}

void RestoreDialog::say(const QString& sentence, bool isWrong) {
    style::setRole(m_message, isWrong ? style::Role::WrongText : style::Role::QuietText);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void RestoreDialog::reject() {
    // What is begun comes to its end; it leaves nothing half made.
    if (m_state != State::Working) {
        QDialog::reject();
    }
}

} // namespace vestitel::dialogs
