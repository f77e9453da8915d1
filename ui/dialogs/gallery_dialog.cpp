#include "dialogs/gallery_dialog.h"

#include "base/deliver.h"
#include "dialogs/form.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kThumbnail(60, 45);
constexpr int kWidth = 560;
constexpr int kRows = 4; ///< More of them scroll.
constexpr int kNumberRole = Qt::UserRole;

} // namespace

GalleryDialog::GalleryDialog(fields::MediaServices services, const domain::Language& language,
                             QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_language(language),
      m_list(new QListWidget(this)), m_add(new QPushButton(tr("Add images…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_alt(new QLineEdit(this)),
      m_decorative(new QCheckBox(tr("Only decoration: nothing is lost without it"), this)),
      m_caption(new QLineEdit(this)), m_credit(new QLineEdit(this)) {
    setObjectName(u"galleryDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Gallery"));
    m_list->setObjectName(u"galleryImages"_s);
    m_list->setAccessibleName(tr("Images of the gallery"));
    m_list->setAccessibleDescription(tr("Alt with an arrow moves an image, Delete removes it."));
    m_list->setIconSize(kThumbnail);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumHeight(kRows * (kThumbnail.height() + style::kSpace8));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* const buttons = new QHBoxLayout;
    m_add->setObjectName(u"addGalleryImages"_s);
    m_add->setIcon(style::icon(u"image"_s));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"removeGalleryImage"_s);
    m_remove->setAutoDefault(false);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addSpacing(style::kSpace4);
    column->addLayout(buttons);
    buildFields(column);
    connect(m_add, &QPushButton::clicked, this, &GalleryDialog::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &GalleryDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryDialog::showCurrent);
    resize(kWidth, sizeHint().height());
    showCurrent();
}

void GalleryDialog::buildFields(QVBoxLayout* column) {
    m_alt->setObjectName(u"galleryAlt"_s);
    addField(column, tr("&What the image shows (%1)").arg(m_language.nativeName()), m_alt);
    m_decorative->setObjectName(u"galleryDecorative"_s);
    column->addWidget(m_decorative);
    m_caption->setObjectName(u"galleryCaption"_s);
    addField(column, tr("&Caption (%1)").arg(m_language.nativeName()), m_caption);
    m_credit->setObjectName(u"galleryCredit"_s);
    addField(column, tr("C&redit (%1)").arg(m_language.nativeName()), m_credit);
    column->addSpacing(style::kSpace8);
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"galleryProblem"_s);
    style::setRole(m_problem, style::Role::WrongText);
    m_hint = addHint(column, {});
    m_hint->setObjectName(u"galleryHint"_s);
    m_accept = addButtons(this, column, tr("Insert"));
    for (QLineEdit* const line : {m_alt, m_caption, m_credit}) {
        connect(line, &QLineEdit::textChanged, this, &GalleryDialog::keep);
    }
    connect(m_decorative, &QCheckBox::toggled, this, &GalleryDialog::keep);
}

void GalleryDialog::takeFiles(const QStringList& paths) {
    m_problems.clear();
    for (const QString& path : paths) {
        ++m_storing;
        deliver(m_services.store(path), this, [this](const Result<domain::Medium>& medium) {
            --m_storing;
            stored(medium);
        });
    }
    refresh();
}

void GalleryDialog::stored(const Result<domain::Medium>& medium) {
    if (!medium) {
        m_problems.append(medium.error().message);
    } else if (!medium->isImage()) {
        m_problems.append(tr("“%1” is not an image, so it was not taken.").arg(medium->name));
    } else {
        Image image{*medium, {}, {}, {}, false};
        if (const auto known = medium->texts.find(m_language); known != medium->texts.end()) {
            image.alt = known->second.alt;
            image.caption = known->second.caption;
            image.credit = known->second.credit;
        }
        const int number = m_next++;
        m_images.emplace(number, image);
        auto* const item = new QListWidgetItem(medium->name, m_list);
        item->setData(kNumberRole, number);
        deliver(m_services.thumbnail(medium->hash, kThumbnail * devicePixelRatioF()), this,
                [this, number](const QImage& thumbnail) {
                    for (int row = 0; row < m_list->count(); ++row) {
                        if (m_list->item(row)->data(kNumberRole).toInt() == number) {
                            m_list->item(row)->setIcon(QPixmap::fromImage(thumbnail));
                        }
                    }
                });
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
            m_alt->setFocus();
        }
    }
    refresh();
}

void GalleryDialog::keep() {
    Image* const image = current();
    if (image == nullptr || m_showing) {
        return;
    }
    image->alt = m_alt->text();
    image->caption = m_caption->text();
    image->credit = m_credit->text();
    image->decorative = m_decorative->isChecked();
    refresh();
}

void GalleryDialog::showCurrent() {
    const Image* const image = current();
    m_showing = true;
    m_alt->setText(image != nullptr ? image->alt : QString());
    m_caption->setText(image != nullptr ? image->caption : QString());
    m_credit->setText(image != nullptr ? image->credit : QString());
    m_decorative->setChecked(image != nullptr && image->decorative);
    m_showing = false;
    refresh();
}

void GalleryDialog::removeCurrent() {
    if (current() != nullptr) {
        m_images.erase(m_list->currentItem()->data(kNumberRole).toInt());
        delete m_list->takeItem(m_list->currentRow());
        showCurrent();
    }
}

void GalleryDialog::moveCurrent(int by) {
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row >= 0 && target >= 0 && target < m_list->count()) {
        m_list->insertItem(target, m_list->takeItem(row));
        m_list->setCurrentRow(target);
    }
}

void GalleryDialog::refresh() {
    const Image* const image = current();
    for (QWidget* const field :
         std::initializer_list<QWidget*>{m_remove, m_decorative, m_caption, m_credit}) {
        field->setEnabled(image != nullptr);
    }
    m_alt->setEnabled(image != nullptr && !image->decorative);
    int undescribed = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const Image& each = imageAt(row);
        undescribed += each.decorative || !each.alt.trimmed().isEmpty() ? 0 : 1;
        m_list->item(row)->setText(each.caption.trimmed().isEmpty() ? each.medium.name
                                                                    : each.caption.simplified());
    }
    m_accept->setEnabled(m_list->count() > 0 && undescribed == 0 && m_storing == 0);
    QString hint = tr("The images stand side by side, in this order.");
    if (m_storing > 0) {
        hint = tr("The images are being put into the archive…");
    } else if (undescribed > 0) {
        hint = tr("%n image(s) have no description yet. Readers who do not see an image hear it.",
                  nullptr, undescribed);
    }
    m_hint->setText(hint);
    m_problem->setText(m_problems.join(u' '));
    m_problem->setVisible(!m_problems.isEmpty());
}

bool GalleryDialog::eventFilter(QObject* watched, QEvent* event) {
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
    return QDialog::eventFilter(watched, event);
}

void GalleryDialog::askForFiles() {
    auto* dialog = new QFileDialog(this, tr("Choose images"), {}, fields::imageFileFilter());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &GalleryDialog::takeFiles);
    dialog->open();
}

std::vector<ImageInText> GalleryDialog::images() const {
    std::vector<ImageInText> images;
    for (int row = 0; row < m_list->count(); ++row) {
        const Image& image = imageAt(row);
        images.push_back({image.medium.hash, image.decorative ? QString() : image.alt.simplified(),
                          image.caption.simplified(), image.credit.simplified(), 3});
    }
    return images;
}

std::vector<std::pair<domain::Medium, domain::Medium>> GalleryDialog::mediumTexts() const {
    std::vector<std::pair<domain::Medium, domain::Medium>> texts;
    const std::vector<ImageInText> said = images();
    for (int row = 0; row < m_list->count(); ++row) {
        const domain::Medium& before = imageAt(row).medium;
        texts.emplace_back(before, withTexts(before, m_language, said[static_cast<size_t>(row)]));
    }
    return texts;
}

GalleryDialog::Image* GalleryDialog::current() {
    const QListWidgetItem* const item = m_list->currentItem();
    const auto found =
        item == nullptr ? m_images.end() : m_images.find(item->data(kNumberRole).toInt());
    return found == m_images.end() ? nullptr : &found->second;
}

const GalleryDialog::Image& GalleryDialog::imageAt(int row) const {
    return m_images.at(m_list->item(row)->data(kNumberRole).toInt());
}

} // namespace vestitel::dialogs
