#include "startup/start_window.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vestitel::startup {

namespace {

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString sampleFolder() {
    return QDir(documents()).filePath(StartWindow::tr("Vestitel sample"));
}

StartWindow::StartWindow(QWidget* parent) : QWidget(parent), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("startWindow"));
    setWindowTitle(tr("Vestitel"));
    setProperty("role", QStringLiteral("window"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * style::kSpace24, 2 * style::kSpace24, 2 * style::kSpace24,
                               2 * style::kSpace24);
    layout->setSpacing(style::kSpace8);

    auto* const title = new QLabel(tr("Vestitel"), this);
    style::setRole(title, style::Role::Title);
    auto* const words = new QLabel(
        tr("Posts, pictures and everything else are kept in one folder: the archive."), this);
    words->setWordWrap(true);
    style::setRole(words, style::Role::QuietText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("startProblem"));
    style::setRole(m_problem, style::Role::WrongText);
    m_problem->hide();
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(m_problem);
    layout->addSpacing(style::kSpace16);

    const auto add = [this, layout](const char* name, const QString& icon, const QString& text) {
        auto* const button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(style::icon(icon));
        button->setMinimumHeight(style::kControlHeight + style::kSpace12);
        layout->addWidget(button);
        return button;
    };
    QPushButton* const fresh =
        add("startNew", QStringLiteral("folder-plus"), tr("New archive…"));
    style::setRole(fresh, style::Role::Primary);
    fresh->setIcon(style::icon(QStringLiteral("folder-plus"), style::IconColour::OnAccent));
    fresh->setDefault(true);
    connect(fresh, &QPushButton::clicked, this, &StartWindow::chooseNew);
    connect(add("startSample", QStringLiteral("newspaper"), tr("Sample archive")),
            &QPushButton::clicked, this, [this] { emit sampleRequested(sampleFolder()); });
    connect(add("startOpen", QStringLiteral("folder-open"), tr("Existing archive…")),
            &QPushButton::clicked, this, &StartWindow::chooseExisting);
    layout->addStretch(1);
    resize(460, 360);
}

void StartWindow::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit closed();
}

void StartWindow::chooseNew() {
    // A name that is not there yet: the folder is made.
    auto* const dialog = new QFileDialog(this, tr("New archive"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::FileName, tr("Folder's name:"));
    dialog->setLabelText(QFileDialog::Accept, tr("Create"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(tr("News archive"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::createRequested);
    dialog->open();
}

void StartWindow::chooseExisting() {
    auto* const dialog = new QFileDialog(this, tr("Existing archive"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::openRequested);
    dialog->open();
}

} // namespace vestitel::startup
