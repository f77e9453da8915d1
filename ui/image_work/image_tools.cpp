#include "image_work/image_tools.h"

#include "fields/segmented_choice.h"
#include "image_work/edit_history.h"
#include "image_work/image_canvas.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestitel::image_work {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSliderStep = 10; ///< Of a slider in a degree.
constexpr double kOriginalRatio = -1;

QLabel* addLabel(QVBoxLayout* column, const QString& text, style::Role role) {
    auto* const label = new QLabel(text);
    label->setWordWrap(true);
    style::setRole(label, role);
    column->addWidget(label);
    return label;
}

QPushButton* makeButton(const QString& text, const QString& name, const QString& icon = {}) {
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!icon.isEmpty()) {
        button->setIcon(style::icon(icon));
    }
    return button;
}

/// A page of the stack, its rows at the top.
QVBoxLayout* addPage(QStackedWidget* pages) {
    auto* const page = new QWidget(pages);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    pages->addWidget(page);
    return column;
}

} // namespace

ImageTools::ImageTools(EditHistory& history, ImageCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_history(history), m_canvas(canvas),
      m_tool(new fields::SegmentedChoice(this)), m_pages(new QStackedWidget(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    m_tool->setObjectName(u"imageTool"_s);
    m_tool->setAccessibleName(tr("What is done with the picture"));
    m_tool->add(int(Tool::Crop), tr("Crop"), u"imageToolCrop"_s);
    m_tool->add(int(Tool::Blur), tr("Blur"), u"imageToolBlur"_s);
    m_tool->add(int(Tool::Focus), tr("Focus"), u"imageToolFocus"_s);
    m_tool->setCurrent(int(canvas.tool()));
    column->addWidget(m_tool);
    addToolPages(column);
    column->addSpacing(style::kSpace8);
    addTurning(column);
    column->addStretch();
    addSteps(column);
    connect(m_tool, &fields::SegmentedChoice::chosen, this,
            [this](int tool) { m_canvas.setTool(static_cast<Tool>(tool)); });
    connect(&m_history, &EditHistory::changed, this, &ImageTools::refresh);
    connect(&m_canvas, &ImageCanvas::choiceChanged, this, &ImageTools::refresh);
    makeRoomForSentences();
    refresh();
}

/// A stack does not know how high a sentence is that wraps.
void ImageTools::makeRoomForSentences() {
    for (QLabel* const label : m_pages->findChildren<QLabel*>()) {
        label->ensurePolished();
        label->setMinimumHeight(label->heightForWidth(kToolsWidth - style::kSpace16));
    }
}

void ImageTools::addToolPages(QVBoxLayout* column) {
    QVBoxLayout* const crop = addPage(m_pages);
    QLabel* const ratio = addLabel(crop, tr("&Proportions"), style::Role::QuietText);
    m_ratio = new QComboBox;
    m_ratio->setObjectName(u"cropRatio"_s);
    ratio->setBuddy(m_ratio);
    m_ratio->addItem(tr("Any"), 0.0);
    m_ratio->addItem(tr("As the original"), kOriginalRatio);
    m_ratio->addItem(u"16 : 9"_s, 16.0 / 9);
    m_ratio->addItem(u"4 : 3"_s, 4.0 / 3);
    m_ratio->addItem(u"1 : 1"_s, 1.0);
    crop->addWidget(m_ratio);
    addLabel(crop,
             tr("What is dark is cut off. Drag a corner or a side, or press Tab and the "
                "arrows."),
             style::Role::QuietText);
    crop->addStretch();
    connect(m_ratio, &QComboBox::activated, this, &ImageTools::chooseRatio);

    QVBoxLayout* const blur = addPage(m_pages);
    addLabel(blur,
             tr("Draw over a face or a number plate. What lies there cannot be recovered "
                "from the published picture."),
             style::Role::QuietText);
    QPushButton* const add = makeButton(tr("Add an area"), u"addBlur"_s, u"plus"_s);
    m_removeBlur = makeButton(tr("Remove the area"), u"removeBlur"_s, u"trash-2"_s);
    blur->addWidget(add);
    blur->addWidget(m_removeBlur);
    blur->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        m_canvas.addBlur();
        m_canvas.setFocus(Qt::OtherFocusReason);
    });
    connect(m_removeBlur, &QPushButton::clicked, &m_canvas, &ImageCanvas::removeBlur);

    QVBoxLayout* const focus = addPage(m_pages);
    addLabel(focus,
             tr("Show what matters most: it stays in sight where the picture is cropped, as "
                "in galleries and in the list."),
             style::Role::QuietText);
    m_centre = makeButton(tr("Back to the middle"), u"centreFocus"_s);
    focus->addWidget(m_centre);
    focus->addStretch();
    connect(m_centre, &QPushButton::clicked, this, [this] {
        domain::ImageEdit edit = m_history.edit();
        edit.focus = domain::ImageEdit().focus;
        m_history.endGesture();
        m_history.change(edit, Change::Focus);
    });
    column->addWidget(m_pages);
}

void ImageTools::addTurning(QVBoxLayout* column) {
    auto* const turns = new QHBoxLayout;
    turns->setSpacing(style::kSpace8);
    QPushButton* const left = makeButton(tr("Turn &left"), u"turnLeft"_s, u"rotate-ccw"_s);
    QPushButton* const right = makeButton(tr("Turn &right"), u"turnRight"_s, u"rotate-cw"_s);
    turns->addWidget(left);
    turns->addWidget(right);
    column->addLayout(turns);
    connect(left, &QPushButton::clicked, this, [this] { turn(3); });
    connect(right, &QPushButton::clicked, this, [this] { turn(1); });

    QLabel* const label = addLabel(column, tr("&Straighten"), style::Role::QuietText);
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"straightenSlider"_s);
    m_slider->setAccessibleName(tr("Straighten"));
    const int most = qRound(domain::ImageEdit::kSteepest * kSliderStep);
    m_slider->setRange(-most, most);
    m_slider->setPageStep(qRound(kSliderStep));
    m_degrees = new QDoubleSpinBox;
    m_degrees->setObjectName(u"straightenDegrees"_s);
    m_degrees->setAccessibleName(tr("Straighten, degrees"));
    m_degrees->setRange(-domain::ImageEdit::kSteepest, domain::ImageEdit::kSteepest);
    m_degrees->setDecimals(1);
    m_degrees->setSingleStep(1 / kSliderStep);
    m_degrees->setSuffix(u"°"_s);
    label->setBuddy(m_slider);
    row->addWidget(m_slider, 1);
    row->addWidget(m_degrees);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { straighten(value / kSliderStep); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { m_history.endGesture(); });
    connect(m_degrees, &QDoubleSpinBox::valueChanged, this, &ImageTools::straighten);
    connect(m_degrees, &QDoubleSpinBox::editingFinished, this, [this] { m_history.endGesture(); });
}

void ImageTools::addSteps(QVBoxLayout* column) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    m_undo = makeButton(tr("Undo"), u"imageUndo"_s, u"undo-2"_s);
    m_redo = makeButton(tr("Redo"), u"imageRedo"_s, u"redo-2"_s);
    m_undo->setToolTip(
        tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_redo->setToolTip(
        tr("Redo (%1)").arg(QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText)));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    column->addLayout(row);
    m_reset = makeButton(tr("Back to the original"), u"imageReset"_s);
    column->addWidget(m_reset);
    connect(m_undo, &QPushButton::clicked, &m_history.steps(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_history.steps(), &QUndoStack::redo);
    connect(m_reset, &QPushButton::clicked, this, &ImageTools::reset);
    // When a step is undone the edit changes first and what can be undone after.
    connect(&m_history.steps(), &QUndoStack::indexChanged, this, &ImageTools::refresh);
}

void ImageTools::turn(int quarters) {
    domain::ImageEdit edit = m_history.edit();
    for (int quarter = 0; quarter < quarters; ++quarter) {
        edit.turns = (edit.turns + 1) % 4;
        edit.crop = turnedClockwise(edit.crop);
    }
    m_history.endGesture();
    m_history.change(edit, Change::Turn);
    // The proportions that were asked for are those of the picture as it lies now.
    chooseRatio();
}

void ImageTools::straighten(double degrees) {
    domain::ImageEdit edit = m_history.edit();
    edit.straighten = degrees;
    m_history.change(edit, Change::Straighten);
}

void ImageTools::chooseRatio() {
    const double ratio = m_ratio->currentData().toDouble();
    const QSize size = m_canvas.picture().size();
    if (ratio == kOriginalRatio && !size.isEmpty()) {
        const QSize lies = m_history.edit().turns % 2 == 0 ? size : size.transposed();
        m_canvas.setRatio(lies.width() / double(lies.height()));
    } else {
        m_canvas.setRatio(ratio > 0 ? std::optional(ratio) : std::nullopt);
    }
}

void ImageTools::reset() {
    m_history.endGesture();
    m_history.change({}, Change::Reset);
    m_ratio->setCurrentIndex(0);
    m_canvas.setRatio(std::nullopt);
}

void ImageTools::refresh() {
    const domain::ImageEdit& edit = m_history.edit();
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietDegrees(m_degrees);
    m_slider->setValue(qRound(edit.straighten * kSliderStep));
    m_degrees->setValue(edit.straighten);
    m_tool->setCurrent(int(m_canvas.tool()));
    m_pages->setCurrentIndex(int(m_canvas.tool()));
    m_removeBlur->setEnabled(m_canvas.chosenBlur() >= 0);
    m_centre->setEnabled(edit.focus != domain::ImageEdit().focus);
    m_undo->setEnabled(m_history.steps().canUndo());
    m_redo->setEnabled(m_history.steps().canRedo());
    m_reset->setEnabled(!edit.isNothing());
}

} // namespace vestitel::image_work
