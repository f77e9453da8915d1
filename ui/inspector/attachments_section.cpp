#include "inspector/attachments_section.h"

#include "base/deliver.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vestitel::inspector {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVisibleRows = 4; ///< More of them scroll.

QStringList filesAmong(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

AttachmentsSection::AttachmentsSection(fields::MediaServices services, QWidget* parent)
    : Section(tr("Attached files"), parent), m_services(std::move(services)),
      m_empty(new QLabel(tr("Documents for readers to download. They can be dropped here."), this)),
      m_list(new QListWidget(this)), m_add(new QPushButton(tr("Add files…"), this)),
      m_titles(new QWidget(this)), m_titlesLayout(new QVBoxLayout(m_titles)) {
    setAcceptDrops(true);
    m_empty->setWordWrap(true);
    style::setRole(m_empty, style::Role::QuietText);
    buildList();
    rows()->addWidget(m_empty);
    rows()->addWidget(m_list);
    rows()->addSpacing(style::kSpace4);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSpace4);
    m_add->setObjectName(u"addAttachment"_s);
    buttons->addWidget(m_add);
    buttons->addStretch();
    m_up = addTool(u"arrow-up"_s, u"attachmentUp"_s, tr("Move up"));
    m_down = addTool(u"arrow-down"_s, u"attachmentDown"_s, tr("Move down"));
    m_remove = addTool(u"x"_s, u"removeAttachment"_s, tr("Remove from the post"));
    for (QToolButton* button : {m_up, m_down, m_remove}) {
        buttons->addWidget(button);
    }
    rows()->addLayout(buttons);
    m_titlesLayout->setContentsMargins(0, style::kSpace4, 0, 0);
    m_titlesLayout->setSpacing(style::kSpace4);
    rows()->addWidget(m_titles);

    connect(m_add, &QPushButton::clicked, this, &AttachmentsSection::askForFiles);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, this, &AttachmentsSection::removeCurrent);
    refill(-1);
}

void AttachmentsSection::buildList() {
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setAccessibleDescription(tr("Alt with an arrow moves a file, Delete removes it."));
    m_list->setWordWrap(false);
    m_list->setIconSize({style::kIconSize, style::kIconSize});
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
}

QToolButton* AttachmentsSection::addTool(const QString& icon, const QString& name,
                                         const QString& text) {
    auto* button = new QToolButton(this);
    button->setIcon(style::icon(icon));
    button->setObjectName(name);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void AttachmentsSection::setLanguages(const std::vector<domain::Language>& languages) {
    if (languages == m_languages) {
        return;
    }
    m_languages = languages;
    m_titleLines.clear();
    qDeleteAll(m_titles->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const domain::Language& language : languages) {
        const QString label = tr("Title: %1").arg(language.nativeName());
        auto* line = new QLineEdit(m_titles);
        line->setObjectName(u"attachmentTitle:"_s + language.tag());
        line->setAccessibleName(label);
        auto* text = new QLabel(label, m_titles);
        text->setBuddy(line);
        style::setRole(text, style::Role::QuietText);
        m_titlesLayout->addWidget(text);
        m_titlesLayout->addWidget(line);
        m_titleLines[language] = line;
        connect(line, &QLineEdit::editingFinished, this, &AttachmentsSection::commitPending);
    }
    showCurrent();
}

void AttachmentsSection::show(const std::vector<domain::Attachment>& attachments,
                              const QHash<MediaHash, domain::Medium>& media) {
    m_media = media;
    const int current = currentRow();
    const bool isSame = attachments == m_attachments;
    m_attachments = attachments;
    if (!isSame || m_list->count() != static_cast<int>(attachments.size())) {
        refill(current);
    }
}

void AttachmentsSection::commitPending() {
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    std::vector<domain::Attachment> attachments = m_attachments;
    for (const auto& [language, line] : m_titleLines) {
        if (!line->isModified()) {
            continue;
        }
        auto& titles = attachments[static_cast<size_t>(row)].titles;
        const QString title = line->text().simplified();
        line->setText(title); // from here on, undoing is not the line's own affair
        if (title.isEmpty()) {
            titles.erase(language);
        } else {
            titles[language] = title;
        }
    }
    if (attachments != m_attachments) {
        emitWith(attachments, row);
    }
}

void AttachmentsSection::takeFiles(const QStringList& paths) {
    if (!m_services.store) {
        return;
    }
    for (const QString& path : paths) {
        deliver(m_services.store(path), this,
                [this, generation = m_generation](const Result<domain::Medium>& medium) {
                    if (generation == m_generation) {
                        stored(medium);
                    }
                });
    }
}

void AttachmentsSection::stored(const Result<domain::Medium>& medium) {
    if (!medium) {
        emit failed(medium.error().message);
        return;
    }
    const auto isThis = [&](const domain::Attachment& a) {
        return a.hash == medium->hash;
    };
    if (std::any_of(m_attachments.begin(), m_attachments.end(), isThis)) {
        emit failed(tr("“%1” is attached already.").arg(medium->name));
        return;
    }
    m_media.insert(medium->hash, *medium);
    emit mediumStored(*medium);
    std::vector<domain::Attachment> attachments = m_attachments;
    attachments.push_back({medium->hash, {}});
    const int last = static_cast<int>(attachments.size()) - 1;
    emitWith(attachments, last);
}

void AttachmentsSection::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesAmong(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void AttachmentsSection::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    takeFiles(filesAmong(*event->mimeData()));
}

bool AttachmentsSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Section::eventFilter(watched, event);
}

void AttachmentsSection::askForFiles() {
    auto* dialog = new QFileDialog(this, tr("Add files"), {}, fields::documentFileFilter());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsSection::takeFiles);
    dialog->open();
}

void AttachmentsSection::refill(int current) {
    m_list->clear();
    for (const domain::Attachment& attachment : m_attachments) {
        const QString details = detailsOf(attachment);
        auto* item = new QListWidgetItem(titleOf(attachment) + u'\n' + details, m_list);
        item->setIcon(style::icon(u"paperclip"_s, style::IconColour::Quiet));
        item->setToolTip(titleOf(attachment) + u'\n' + details);
    }
    const int count = m_list->count();
    if (count == 0 && (m_list->hasFocus() || m_remove->hasFocus())) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    const int rowHeight = count > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(qMin(count, kVisibleRows) * rowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_list->setCurrentRow(qMin(qMax(current, 0), count - 1));
    showCurrent();
}

void AttachmentsSection::removeCurrent() {
    const int row = currentRow();
    if (row >= 0) {
        std::vector<domain::Attachment> attachments = m_attachments;
        attachments.erase(attachments.begin() + row);
        emitWith(attachments, row);
    }
}

void AttachmentsSection::moveCurrent(int by) {
    const int row = currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= static_cast<int>(m_attachments.size())) {
        return;
    }
    std::vector<domain::Attachment> attachments = m_attachments;
    std::swap(attachments[static_cast<size_t>(row)], attachments[static_cast<size_t>(target)]);
    emitWith(attachments, target);
}

void AttachmentsSection::showCurrent() {
    const int row = currentRow();
    const int count = static_cast<int>(m_attachments.size());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    for (QToolButton* button : {m_up, m_down, m_remove}) {
        button->setVisible(count > 0);
    }
    m_remove->setEnabled(row >= 0);
    m_titles->setVisible(row >= 0);
    if (row < 0) {
        return;
    }
    const domain::Attachment& attachment = m_attachments[static_cast<size_t>(row)];
    for (const auto& [language, line] : m_titleLines) {
        const auto title = attachment.titles.find(language);
        line->setText(title == attachment.titles.end() ? QString() : title->second);
        line->setModified(false);
        line->setPlaceholderText(
            m_media.contains(attachment.hash) ? m_media.find(attachment.hash)->name : QString());
    }
}

void AttachmentsSection::emitWith(const std::vector<domain::Attachment>& attachments, int current) {
    m_attachments = attachments;
    refill(current);
    emit edited(attachments);
}

int AttachmentsSection::currentRow() const {
    const int row = m_list->currentRow();
    return row < static_cast<int>(m_attachments.size()) ? row : -1;
}

QString AttachmentsSection::titleOf(const domain::Attachment& attachment) const {
    for (const domain::Language& language : m_languages) {
        if (const auto title = attachment.titles.find(language); title != attachment.titles.end()) {
            return title->second;
        }
    }
    const auto medium = m_media.find(attachment.hash);
    return medium == m_media.end() ? tr("A file that is not in the archive") : medium->name;
}

QString AttachmentsSection::detailsOf(const domain::Attachment& attachment) const {
    const auto medium = m_media.find(attachment.hash);
    if (medium == m_media.end()) {
        return {};
    }
    //: Type and size of a file: "PDF, 1.2 MB"
    return tr("%1, %2").arg(
        medium->extension.toUpper(),
        locale().formattedDataSize(medium->bytes, 1, QLocale::DataSizeTraditionalFormat));
}

} // namespace vestitel::inspector
