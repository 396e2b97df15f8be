note
	description: "Pen."

class
	PEN

inherit
	API_MODEL
		redefine
			make
		end

	NAMED

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			tool := {STRING_32} "p"
		end

feature -- Access

	tool: STRING_32
			-- The JSON field `tool'.

	tip: REAL_64
			-- The JSON field `tip'.

feature -- Status report

	has_tip: BOOLEAN
			-- Is `tip' set?

feature -- Element change

	set_tool (a_tool: READABLE_STRING_GENERAL)
			-- Set `tool'.
		do
			create tool.make_from_string_general (a_tool)
			mark_set ("tool")
		ensure
			tool_set: is_text_copy (tool, a_tool)
		end

	set_tip (a_tip: REAL_64)
			-- Set `tip'.
		require
			tip_finite: (create {API_CHECK}).is_finite (a_tip)
		do
			tip := a_tip
			has_tip := True
		ensure
			tip_set: tip = a_tip
			has_tip: has_tip
		end

	unset_tip
			-- Leave `tip' out.
		do
			tip := 0
			has_tip := False
		ensure
			not_has_tip: not has_tip
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tool := a_fields.required_text (once "tool")
			tip := a_fields.real_64 (once "tip")
			has_tip := a_fields.is_real_64 (once "tip")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("tool", tool)
			a_fields.put_real ("tip", tip, has_tip, False)
		end

end
