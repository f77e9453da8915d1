#include "inspector/lead_image_section.h"

#include "base/deliver.h"
#include "fields/image_thumbnail.h"
#include "fields/segmented_choice.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::inspector {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first image among dropped files; empty when there is none.
QString imageAmong(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && fields::looksLikeImage(url.toLocalFile())) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

LeadImageSection::LeadImageSection(fields::MediaServices services, QWidget* parent)
    : Section(tr("Lead image"), parent), m_services(std::move(services)),
      m_thumbnail(new fields::ImageThumbnail(m_services, this)), m_choose(new QPushButton(this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_work(new QPushButton(tr("Crop, turn, blur…"), this)), m_texts(new QWidget(this)),
      m_language(new fields::SegmentedChoice(this)) {
    setAcceptDrops(true);
    m_thumbnail->setPlaceholder(
        tr("An image stands for the post in lists. It can be dropped here."));
    m_choose->setObjectName(u"chooseLeadImage"_s);
    m_remove->setObjectName(u"removeLeadImage"_s);
    style::setRole(m_remove, style::Role::Quiet);
    rows()->addWidget(m_thumbnail);
    rows()->addSpacing(style::kSpace4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSpace8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    rows()->addLayout(buttons);
    m_work->setObjectName(u"workOnLeadImage"_s);
    rows()->addWidget(m_work, 0, Qt::AlignLeft);

    auto* texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, style::kSpace8, 0, 0);
    texts->setSpacing(style::kSpace4);
    m_language->setObjectName(u"leadImageLanguage"_s);
    m_language->setAccessibleName(tr("Language of the image's texts"));
    texts->addWidget(m_language);
    m_alt =
        addText(tr("What the image shows"), u"leadImageAlt"_s, tr("For readers who do not see it"));
    m_caption = addText(tr("Caption"), u"leadImageCaption"_s, tr("Under the image"));
    m_credit = addText(tr("Credit"), u"leadImageCredit"_s, tr("Who took it"));
    rows()->addWidget(m_texts);

    connect(m_choose, &QPushButton::clicked, this, &LeadImageSection::askForFile);
    connect(m_work, &QPushButton::clicked, this, [this] {
        if (m_medium) {
            emit workRequested(m_medium->hash);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, &LeadImageSection::imageRemoved);
    connect(m_language, &fields::SegmentedChoice::chosen, this, [this] { showTexts(); });
    show({});
}

QLineEdit* LeadImageSection::addText(const QString& label, const QString& name,
                                     const QString& placeholder) {
    auto* line = new QLineEdit(m_texts);
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(label);
    auto* text = new QLabel(label, m_texts);
    text->setBuddy(line);
    style::setRole(text, style::Role::QuietText);
    m_texts->layout()->addWidget(text);
    m_texts->layout()->addWidget(line);
    connect(line, &QLineEdit::editingFinished, this, &LeadImageSection::commitPending);
    return line;
}

void LeadImageSection::setLanguages(const std::vector<domain::Language>& languages) {
    if (languages == m_languages) {
        return;
    }
    m_languages = languages;
    m_language->clear();
    for (size_t index = 0; index < languages.size(); ++index) {
        m_language->add(static_cast<int>(index), languages[index].nativeName(),
                        u"leadImageLanguage:"_s + languages[index].tag());
    }
    m_language->setCurrent(0);
    m_language->setVisible(languages.size() > 1);
    showTexts();
}

void LeadImageSection::show(const std::optional<domain::Medium>& medium) {
    const bool isSame = medium && m_medium && medium->hash == m_medium->hash;
    m_medium = medium;
    if (!medium && m_remove->hasFocus()) {
        m_choose->setFocus(Qt::OtherFocusReason);
    }
    m_thumbnail->show(medium ? std::optional(medium->hash) : std::nullopt);
    m_choose->setText(medium ? tr("Replace…") : tr("Choose an image…"));
    m_remove->setVisible(medium.has_value());
    m_work->setVisible(medium.has_value());
    m_texts->setVisible(medium.has_value());
    const bool isTyping =
        isSame && (m_alt->isModified() || m_caption->isModified() || m_credit->isModified());
    if (!isTyping) {
        showTexts();
    }
}

void LeadImageSection::showTexts() {
    domain::MediumText text;
    if (m_medium && m_language->current() >= 0) {
        const auto& language = m_languages[static_cast<size_t>(m_language->current())];
        if (const auto found = m_medium->texts.find(language); found != m_medium->texts.end()) {
            text = found->second;
        }
    }
    for (const auto& [line, value] :
         {std::pair(m_alt, text.alt), std::pair(m_caption, text.caption),
          std::pair(m_credit, text.credit)}) {
        line->setText(value);
        line->setModified(false);
    }
}

void LeadImageSection::commitPending() {
    if (!m_medium || m_language->current() < 0) {
        return;
    }
    const auto& language = m_languages[static_cast<size_t>(m_language->current())];
    domain::Medium after = *m_medium;
    domain::MediumText& text = after.texts[language];
    text = {m_alt->text().simplified(), m_caption->text().simplified(),
            m_credit->text().simplified()};
    if (text == domain::MediumText{}) {
        after.texts.erase(language);
    }
    if (after.texts != m_medium->texts) {
        const domain::Medium before = std::exchange(*m_medium, after);
        emit textsEdited(before, after);
    }
    showTexts(); // from here on, undoing is not the lines' own affair
}

void LeadImageSection::showAgain(const MediaHash& hash) {
    if (m_medium && m_medium->hash == hash) {
        m_thumbnail->showAgain();
    }
}

void LeadImageSection::takeFile(const QString& path) {
    if (!m_services.store) {
        return;
    }
    const int request = ++m_request;
    deliver(m_services.store(path), this, [this, request](const Result<domain::Medium>& medium) {
        if (request != m_request) {
            return;
        }
        if (!medium) {
            emit failed(medium.error().message);
        } else if (!medium->isImage()) {
            emit failed(tr("“%1” is not an image, so it was not taken. A JPEG, PNG, GIF or WebP "
                           "image can be chosen.")
                            .arg(medium->name));
        } else {
            emit imageChosen(*medium);
        }
    });
}

void LeadImageSection::dragEnterEvent(QDragEnterEvent* event) {
    if (!imageAmong(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LeadImageSection::dropEvent(QDropEvent* event) {
    if (const QString path = imageAmong(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        takeFile(path);
    }
}

void LeadImageSection::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a lead image"), {}, fields::imageFileFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LeadImageSection::takeFile);
    dialog->open();
}

} // namespace vestitel::inspector
