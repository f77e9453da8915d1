#include "dialogs/place_page.h"

#include "dialogs/form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFree(const QString& folder) {
    const QDir directory(folder);
    return !QFileInfo::exists(folder) ||
           (directory.exists() && directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                    QDir::NoDotAndDotDot));
}

/// The nearest folder above that is there.
QString existingAbove(QString folder) {
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder) {
            return QDir::homePath();
        }
        folder = above;
    }
    return folder;
}

} // namespace

PlacePage::PlacePage(QWidget* parent)
    : QWidget(parent), m_folder(new QLineEdit(this)), m_primary(new QPushButton(this)) {
    m_folder->setObjectName(u"archivePlace"_s);
    m_primary->setObjectName(u"makeArchive"_s);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    addField(column, tr("Folder of the archive"), m_folder);
    addHint(column, tr("The folder is made for you; nothing has to be there yet."));
    auto* const other = new QPushButton(tr("Another place…"), this);
    other->setObjectName(u"otherPlace"_s);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch();
    auto* const buttons = new QHBoxLayout;
    auto* const back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backToStart"_s);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_primary);
    column->addLayout(buttons);
    m_primary->setDefault(true);
    style::setRole(m_primary, style::Role::Primary);
    for (QPushButton* const button : {other, back}) {
        button->setAutoDefault(false);
    }
    setFocusProxy(m_folder);
    connect(other, &QPushButton::clicked, this, &PlacePage::chooseOther);
    connect(back, &QPushButton::clicked, this, &PlacePage::left);
    connect(m_primary, &QPushButton::clicked, this, &PlacePage::choose);
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_primary->setEnabled(!text.trimmed().isEmpty()); });
}

void PlacePage::offer(const QString& folder, const QString& name) {
    m_name = name;
    QString place = QDir(folder).filePath(name);
    for (int number = 2; !isFree(place); ++number) {
        place = QDir(folder).filePath(u"%1 %2"_s.arg(name).arg(number));
    }
    m_folder->setText(QDir::toNativeSeparators(place));
}

void PlacePage::setPrimary(const QString& words) {
    m_primary->setText(words);
}

void PlacePage::chooseOther() {
    auto* const dialog = new QFileDialog(this, tr("Where the archive's folder is to be"),
                                         existingAbove(m_folder->text()));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (isFree(folder)) {
            m_folder->setText(QDir::toNativeSeparators(folder));
        } else {
            offer(folder, m_name);
        }
        m_folder->setFocus();
    });
    dialog->open();
}

void PlacePage::choose() {
    // A path that does not say from where is one in the home folder, not where the program runs.
    const QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    emit chosen(QDir::cleanPath(
        QDir::home().absoluteFilePath(path.startsWith(u"~/") ? path.mid(2) : path)));
}

} // namespace vestitel::dialogs
