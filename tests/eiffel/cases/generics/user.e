class
	USER

feature -- Access

	good: detachable HOLDER [SQUARE, MODEL]

	model: detachable HOLDER [MODEL, MODEL] -- ERROR: MODEL does not conform to SHAPE

	text: detachable HOLDER [SHAPE, STRING_8] -- ERROR: STRING_8 does not conform to MODEL

	optional: detachable HOLDER [detachable SHAPE, MODEL] -- ERROR: SHAPE is detachable

end
