note
	description: "add_report request."

class
	ADD_REPORT_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_lines: INTEGER_64)
			-- Set what is required.
		do
			lines := a_lines
		ensure
			lines_set: lines = a_lines
		end

feature -- Access

	lines: INTEGER_64
			-- The JSON field `lines'.

feature -- Element change

	set_lines (a_lines: INTEGER_64)
			-- Set `lines'.
		do
			lines := a_lines
			mark_set ("lines")
		ensure
			lines_set: lines = a_lines
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lines := a_fields.required_integer_64 (once "lines")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("lines", lines)
		end

end
