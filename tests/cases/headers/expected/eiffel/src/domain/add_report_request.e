note
	description: "add_report request."

class
	ADD_REPORT_REQUEST

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_lines: INTEGER_64)
			-- Set what is required.
		do
			make
			set_lines (a_lines)
		ensure
			lines_set: lines = a_lines
		end

feature -- Access

	lines: INTEGER_64
			-- The JSON field `lines'.

feature -- Status report

	has_lines: BOOLEAN
			-- Is `lines' set?

feature -- Element change

	set_lines (a_lines: INTEGER_64)
			-- Set `lines'.
		do
			lines := a_lines
			has_lines := True
		ensure
			lines_set: lines = a_lines
			has_lines: has_lines
		end

	unset_lines
			-- Leave `lines' out.
		do
			lines := 0
			has_lines := False
		ensure
			not_has_lines: not has_lines
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lines := a_fields.integer_64 ("lines")
			has_lines := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("lines", lines, has_lines, False)
		end

end
