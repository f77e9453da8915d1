#include "image_work/image_work_dialog.h"

#include "base/deliver.h"
#include "image_work/image_canvas.h"
#include "image_work/image_tools.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace vestitel::image_work {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize(1000, 680);
constexpr int kPatienceMilliseconds = 300;

QLabel* makeLabel(const QString& name, style::Role role) {
    auto* const label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    style::setRole(label, role);
    return label;
}

} // namespace

ImageWorkDialog::ImageWorkDialog(const Subject& subject, const QFuture<Result<QImage>>& picture,
                                 QWidget* parent)
    : QDialog(parent), m_medium(subject.medium), m_otherPosts(subject.otherPosts),
      m_history(subject.medium.edit), m_canvas(new ImageCanvas(m_history)),
      m_tools(new ImageTools(m_history, *m_canvas)), m_place(new QStackedWidget),
      m_sentence(makeLabel(u"imageWorkSentence"_s, style::Role::QuietText)),
      m_readout(makeLabel(u"imageWorkReadout"_s, style::Role::QuietText)),
      m_remarks(makeLabel(u"imageWorkRemarks"_s, style::Role::QuietText)),
      m_accept(new QPushButton(tr("Save"))) {
    setObjectName(u"imageWorkDialog"_s);
    setWindowTitle(tr("Work on the picture “%1”").arg(m_medium.name));
    m_canvas->setObjectName(u"imageCanvas"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_place->addWidget(m_sentence);
    m_place->addWidget(m_canvas);

    auto* const left = new QVBoxLayout;
    left->setSpacing(style::kSpace8);
    left->addWidget(m_place, 1);
    left->addWidget(m_readout);
    // On a small screen, or at a large scale, the column scrolls.
    auto* const column = new QScrollArea;
    column->setObjectName(u"imageToolsColumn"_s);
    column->setFrameShape(QFrame::NoFrame);
    column->setFocusPolicy(Qt::NoFocus);
    column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->setWidgetResizable(true);
    column->setFixedWidth(kToolsWidth);
    m_tools->setProperty("role", u"scrolled"_s);
    column->setWidget(m_tools);
    auto* const work = new QHBoxLayout;
    work->setSpacing(style::kSpace16);
    work->addLayout(left, 1);
    work->addWidget(column);

    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_accept->setObjectName(u"primaryButton"_s);
    m_accept->setDefault(true);
    style::setRole(m_accept, style::Role::Primary);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* const end = new QHBoxLayout;
    end->setSpacing(style::kSpace8);
    end->addWidget(m_remarks, 1);
    end->addWidget(cancel);
    end->addWidget(m_accept);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(style::kSpace16, style::kSpace16, style::kSpace16, style::kSpace16);
    rows->setSpacing(style::kSpace12);
    rows->addLayout(work, 1);
    rows->addLayout(end);
    m_remarks->setText(remarks().join(u' '));

    for (const auto& [keys, slot] : {std::pair(QKeySequence(u"Ctrl+Z"_s), &QUndoStack::undo),
                                     std::pair(QKeySequence(u"Ctrl+Shift+Z"_s), &QUndoStack::redo),
                                     std::pair(QKeySequence(u"Ctrl+Y"_s), &QUndoStack::redo)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, &m_history.steps(), slot);
    }
    connect(m_canvas, &ImageCanvas::choiceChanged, this, [this] {
        if (m_place->currentWidget() == m_canvas) {
            m_readout->setText(m_canvas->description());
        }
    });
    m_tools->setEnabled(false);
    m_accept->setEnabled(false);
    QTimer::singleShot(kPatienceMilliseconds, this, [this] {
        if (m_place->currentWidget() == m_sentence && m_sentence->text().isEmpty()) {
            m_sentence->setText(tr("The picture is being opened…"));
        }
    });
    resize(kSize.boundedTo(screen()->availableSize() * 9 / 10));
    deliver(picture, this, [this](const Result<QImage>& result) { take(result); });
}

void ImageWorkDialog::take(const Result<QImage>& picture) {
    if (!picture || picture->isNull()) {
        showSentence(
            !picture && picture.error().code == ErrorCode::TooLarge
                ? tr("The picture “%1” has more than 100 megapixels, so it cannot be worked on. "
                     "Make it smaller and add that.")
                      .arg(m_medium.name)
                : tr("The picture “%1” cannot be read: its file is damaged. Nothing has been "
                     "changed. Add the original again, or take it from a backup.")
                      .arg(m_medium.name));
        return;
    }
    m_canvas->setPicture(*picture);
    m_place->setCurrentWidget(m_canvas);
    m_tools->setEnabled(true);
    m_accept->setEnabled(true);
    m_readout->setText(m_canvas->description());
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void ImageWorkDialog::showSentence(const QString& sentence) {
    style::setRole(m_sentence, style::Role::WrongText);
    m_sentence->setText(sentence);
}

QStringList ImageWorkDialog::remarks() const {
    QStringList sentences = {tr("The original stays in the archive as it is.")};
    if (m_otherPosts > 0) {
        sentences.append(tr("Also used in %n other post(s); there it changes too.", nullptr,
                            static_cast<int>(m_otherPosts)));
    }
    if (m_medium.mediaType == u"image/gif"_s) {
        sentences.append(tr("A moving picture stands still once it is changed."));
    }
    return sentences;
}

} // namespace vestitel::image_work
