#include "dialogs/archive_settings.h"

#include "dialogs/form.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

ArchiveSettings::ArchiveSettings(const archive::Settings& settings, const QString& folder,
                                 QWidget* parent)
    : QWidget(parent), m_languages(new QLineEdit(this)), m_trashDays(new QSpinBox(this)),
      m_backupFolder(new QLineEdit(this)), m_archive(QDir(folder).absolutePath()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace4);

    addField(column, tr("Folder of the archive"), makeFolderRow(folder));
    addHint(column, tr("To move the archive, close the program, move the whole folder, and open it "
                       "from its new place."));

    QStringList tags;
    for (const domain::Language& language : settings.languages) {
        tags.append(language.tag());
    }
    m_languages->setObjectName(u"languages"_s);
    m_languages->setText(tags.join(u", "_s));
    addField(column, tr("Languages of the posts"), m_languages);
    addHint(column, tr("By their codes, the primary one first: bg, en. Texts in a language that is "
                       "taken out stay in the archive."));

    m_trashDays->setObjectName(u"trashDays"_s);
    m_trashDays->setRange(1, 3650);
    m_trashDays->setValue(settings.trashDays);
    m_trashDays->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    addField(column, tr("Days that a post stays in the trash"), m_trashDays);

    addField(column, tr("Second place for backups"), makeBackupRow(settings.backupFolder));
    addHint(column, tr("Backups are made by themselves in the archive's folder, and here as well: "
                       "best on another disk or a stick. Empty: only in the archive."));
    column->addStretch();
}

QWidget* ArchiveSettings::makeFolderRow(const QString& folder) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    auto* path = new QLineEdit(QDir::toNativeSeparators(folder), row);
    path->setObjectName(u"archiveFolder"_s);
    path->setReadOnly(true);
    path->setAccessibleName(tr("Folder of the archive"));
    path->setCursorPosition(0);
    auto* open = new QPushButton(tr("Open folder"), row);
    open->setObjectName(u"openArchiveFolder"_s);
    open->setIcon(style::icon(u"folder-open"_s));
    open->setAutoDefault(false);
    layout->addWidget(path, 1);
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    return row;
}

QWidget* ArchiveSettings::makeBackupRow(const QString& folder) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    m_backupFolder->setObjectName(u"backupFolder"_s);
    m_backupFolder->setAccessibleName(tr("Second place for backups"));
    m_backupFolder->setText(QDir::toNativeSeparators(folder));
    auto* choose = new QPushButton(tr("Choose a folder…"), row);
    choose->setObjectName(u"chooseBackupFolder"_s);
    choose->setAutoDefault(false);
    layout->addWidget(m_backupFolder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose the folder for backups"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
            m_backupFolder->setText(QDir::toNativeSeparators(chosen));
        });
        dialog->open();
    });
    return row;
}

Result<void> ArchiveSettings::writeTo(archive::Settings& settings) const {
    std::vector<domain::Language> languages;
    for (const QString& part : m_languages->text().split(u',', Qt::SkipEmptyParts)) {
        const auto language = domain::Language::fromTag(part.trimmed());
        if (!language) {
            m_languages->setFocus();
            return failure(ErrorCode::InvalidArgument,
                           tr("“%1” is not the code of a language, so nothing is saved yet. Codes "
                              "are short, for example bg, en, de.")
                               .arg(part.trimmed()));
        }
        if (std::find(languages.begin(), languages.end(), *language) == languages.end()) {
            languages.push_back(*language);
        }
    }
    if (languages.empty()) {
        m_languages->setFocus();
        return failure(ErrorCode::InvalidArgument,
                       tr("At least one language is needed, so nothing is saved yet."));
    }
    const QString backups = QDir::fromNativeSeparators(m_backupFolder->text().trimmed());
    if (!backups.isEmpty() && !QDir(backups).exists()) {
        m_backupFolder->setFocus();
        return failure(ErrorCode::InvalidArgument,
                       tr("The folder “%1” for backups is not there, so nothing is saved yet. "
                          "Connect its disk, or choose another folder.")
                           .arg(QDir::toNativeSeparators(backups)));
    }
    if (!backups.isEmpty() && (QDir(backups).absolutePath() + u'/').startsWith(m_archive + u'/')) {
        m_backupFolder->setFocus();
        return failure(ErrorCode::InvalidArgument,
                       tr("The second place lies in the archive itself and would be lost with it, "
                          "so nothing is saved yet. Choose a folder outside it."));
    }
    settings.backupFolder = backups;
    settings.languages = languages;
    settings.trashDays = m_trashDays->value();
    return {};
}

} // namespace vestitel::dialogs
