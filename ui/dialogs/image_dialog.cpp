#include "dialogs/image_dialog.h"

#include "base/deliver.h"
#include "dialogs/form.h"
#include "fields/image_thumbnail.h"
#include "fields/segmented_choice.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 480;
constexpr int kPreviewHeight = 180;

} // namespace

ImageDialog::ImageDialog(fields::MediaServices services, const domain::Language& language,
                         QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_language(language),
      m_thumbnail(new fields::ImageThumbnail(m_services, this)), m_choose(new QPushButton(this)),
      m_work(new QPushButton(tr("Crop, turn, blur…"), this)), m_alt(new QLineEdit(this)),
      m_decorative(new QCheckBox(tr("Only decoration: nothing is lost without it"), this)),
      m_caption(new QLineEdit(this)), m_credit(new QLineEdit(this)),
      m_side(new fields::SegmentedChoice(this)) {
    setObjectName(u"imageDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Image"));
    m_thumbnail->setPlaceholder(tr("JPEG, PNG, GIF or WebP"));
    m_thumbnail->setFixedHeight(kPreviewHeight);
    column->addWidget(m_thumbnail);
    column->addSpacing(style::kSpace4);
    m_choose->setObjectName(u"chooseImage"_s);
    m_choose->setIcon(style::icon(u"image"_s));
    m_choose->setAutoDefault(false);
    m_work->setObjectName(u"workOnImage"_s);
    m_work->setAutoDefault(false);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSpace8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_work);
    buttons->addStretch();
    column->addLayout(buttons);
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"imageProblem"_s);
    m_problem->hide();
    style::setRole(m_problem, style::Role::WrongText);

    m_alt->setObjectName(u"imageAlt"_s);
    addField(column, tr("&What the image shows (%1)").arg(language.nativeName()), m_alt);
    m_decorative->setObjectName(u"imageDecorative"_s);
    column->addWidget(m_decorative);
    m_caption->setObjectName(u"imageCaption"_s);
    addField(column, tr("&Caption (%1)").arg(language.nativeName()), m_caption);
    m_credit->setObjectName(u"imageCredit"_s);
    addField(column, tr("C&redit (%1)").arg(language.nativeName()), m_credit);
    m_credit->setPlaceholderText(tr("Who took it; kept with the image, wherever it stands"));
    m_side->setObjectName(u"imageSide"_s);
    m_side->add(0, tr("Full width"), u"imageSideFull"_s);
    m_side->add(1, tr("Left"), u"imageSideLeft"_s);
    m_side->add(2, tr("Right"), u"imageSideRight"_s);
    m_side->add(3, tr("Gallery"), u"imageSideGallery"_s);
    m_side->setCurrent(0);
    addField(column, tr("Place in the text"), m_side);
    column->addSpacing(style::kSpace8);
    m_hint = addHint(column, {});
    m_hint->setObjectName(u"imageHint"_s);
    m_accept = addButtons(this, column, tr("Insert"));

    connect(m_choose, &QPushButton::clicked, this, &ImageDialog::askForFile);
    connect(m_work, &QPushButton::clicked, this, [this] {
        if (m_hash) {
            emit workRequested(*m_hash);
        }
    });
    connect(m_alt, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_decorative, &QCheckBox::toggled, this, [this] { refresh(); });
    resize(kWidth, sizeHint().height());
    refresh();
}

void ImageDialog::edit(const ImageInText& image) {
    m_hash = image.hash;
    m_thumbnail->show(m_hash);
    m_alt->setText(image.alt);
    m_decorative->setChecked(image.alt.isEmpty());
    m_caption->setText(image.caption);
    m_side->setCurrent(image.side);
    loadMedium();
    m_accept->setText(tr("Save"));
    refresh();
    m_alt->setFocus();
}

void ImageDialog::showAgain(const MediaHash& hash) {
    if (m_hash == hash) {
        m_thumbnail->showAgain();
    }
}

void ImageDialog::takeFile(const QString& path) {
    const int request = ++m_request;
    m_storing = true;
    showProblem({});
    refresh();
    deliver(m_services.store(path), this, [this, request](const Result<domain::Medium>& medium) {
        if (request == m_request) {
            stored(medium);
        }
    });
}

ImageInText ImageDialog::image() const {
    const QString alt = m_decorative->isChecked() ? QString() : m_alt->text().simplified();
    return {m_hash, alt, m_caption->text().simplified(), m_credit->text().simplified(),
            m_side->current()};
}

std::optional<std::pair<domain::Medium, domain::Medium>> ImageDialog::mediumTexts() const {
    if (!m_medium || m_medium->hash != m_hash) {
        return std::nullopt;
    }
    return std::pair(*m_medium, withTexts(*m_medium, m_language, image()));
}

domain::Medium withTexts(domain::Medium medium, const domain::Language& language,
                         const ImageInText& said) {
    // An entry without a description says that somebody has decided: the image is decoration.
    domain::MediumText& text = medium.texts[language];
    text.credit = said.credit;
    if (text.alt.isEmpty()) {
        text.alt = said.alt;
    }
    if (text.caption.isEmpty()) {
        text.caption = said.caption;
    }
    return medium;
}

void ImageDialog::loadMedium() {
    deliver(m_services.medium(*m_hash), this,
            [this, hash = *m_hash](const Result<domain::Medium>& medium) {
                if (!medium || m_hash != hash) {
                    return;
                }
                m_medium = *medium;
                const auto known = medium->texts.find(m_language);
                // Without a word about it in the archive nobody has decided yet.
                if (known == medium->texts.end() && m_alt->text().isEmpty()) {
                    m_decorative->setChecked(false);
                }
                if (known != medium->texts.end() && m_credit->text().isEmpty()) {
                    m_credit->setText(known->second.credit);
                }
                refresh();
            });
}

void ImageDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Choose an image"), {}, fields::imageFileFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageDialog::takeFile);
    dialog->open();
}

void ImageDialog::stored(const Result<domain::Medium>& medium) {
    m_storing = false;
    if (!medium) {
        showProblem(medium.error().message);
    } else if (!medium->isImage()) {
        showProblem(tr("“%1” is not an image, so it was not taken. A JPEG, PNG, GIF or WebP image "
                       "can be chosen.")
                        .arg(medium->name));
    } else {
        m_hash = medium->hash;
        m_medium = *medium;
        m_thumbnail->show(m_hash);
        // What was said of the same image elsewhere serves again.
        const auto known = medium->texts.find(m_language);
        if (known != medium->texts.end()) {
            const std::initializer_list<std::pair<QLineEdit*, QString>> texts = {
                {m_alt, known->second.alt},
                {m_caption, known->second.caption},
                {m_credit, known->second.credit}};
            for (const auto& [line, text] : texts) {
                if (line->text().isEmpty()) {
                    line->setText(text);
                }
            }
        }
        m_alt->setFocus();
    }
    refresh();
}

void ImageDialog::refresh() {
    const bool isDescribed = m_decorative->isChecked() || !m_alt->text().trimmed().isEmpty();
    m_choose->setText(m_hash ? tr("Replace…") : tr("Choose an image…"));
    m_work->setVisible(m_hash.has_value());
    m_alt->setEnabled(!m_decorative->isChecked());
    m_accept->setEnabled(m_hash && isDescribed && !m_storing);
    QString hint;
    if (m_storing) {
        hint = tr("The image is being put into the archive…");
    } else if (m_hash && !isDescribed) {
        hint = tr("Readers who do not see the image hear this description. A short sentence is "
                  "enough.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    // Sentences that wrap do not make a window grow by themselves.
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void ImageDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace vestitel::dialogs
