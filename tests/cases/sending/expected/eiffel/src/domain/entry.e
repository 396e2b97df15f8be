note
	description: "Entry."

class
	ENTRY

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_title: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create title.make_from_string_general (a_title)
		ensure
			title_set: is_text_copy (title, a_title)
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	title: STRING_32
			-- The JSON field `title'.

	remark: detachable STRING_32
			-- The JSON field `remark'.

	ratio: REAL_64
			-- The JSON field `ratio'.

	when_field: detachable STRING_32
			-- The JSON field `when'.

	part: detachable PART
			-- The JSON field `part'.

	file: detachable API_FILE
			-- The JSON field `file'.

	when_field_as_date_time: detachable API_DATE_TIME
			-- What `when_field' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (when_field)
		end

feature -- Status report

	has_ratio: BOOLEAN
			-- Is `ratio' set?

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_title (a_title: READABLE_STRING_GENERAL)
			-- Set `title'.
		do
			create title.make_from_string_general (a_title)
			mark_set ("title")
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_remark (a_remark: detachable READABLE_STRING_GENERAL)
			-- Set `remark'; Void leaves it out.
		do
			remark := text_copy (a_remark)
		ensure
			remark_set: is_text_copy (remark, a_remark)
		end

	set_ratio (a_ratio: REAL_64)
			-- Set `ratio'.
		require
			ratio_finite: (create {API_CHECK}).is_finite (a_ratio)
		do
			ratio := a_ratio
			has_ratio := True
		ensure
			ratio_set: ratio = a_ratio
			has_ratio: has_ratio
		end

	unset_ratio
			-- Leave `ratio' out.
		do
			ratio := 0
			has_ratio := False
		ensure
			not_has_ratio: not has_ratio
		end

	set_when_field (a_when_field: detachable READABLE_STRING_GENERAL)
			-- Set `when_field'; Void leaves it out.
		require
			when_field_has_offset: a_when_field /= Void implies (create {API_CHECK}).has_offset (a_when_field)
		do
			when_field := text_copy (a_when_field)
		ensure
			when_field_set: is_text_copy (when_field, a_when_field)
		end

	set_part (a_part: detachable PART)
			-- Set `part'; Void leaves it out.
		do
			part := a_part
		ensure
			part_set: part = a_part
		end

	set_file (a_file: detachable API_FILE)
			-- Set `file'; Void leaves it out.
		do
			file := a_file
		ensure
			file_set: file = a_file
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text (once "id")
			title := a_fields.required_text (once "title")
			remark := a_fields.text (once "remark")
			ratio := a_fields.real_64 (once "ratio")
			has_ratio := a_fields.is_real_64 (once "ratio")
			when_field := a_fields.text (once "when")
			part := (create {API_MODEL_CODEC [PART]}).field (a_fields, once "part")
			file := file_codec.field (a_fields, once "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
			a_fields.put_required_text ("title", title)
			a_fields.put_text ("remark", remark, False)
			a_fields.put_real ("ratio", ratio, has_ratio, False)
			a_fields.put_text ("when", when_field, False)
			a_fields.put_value ("part", part, False)
			file_codec.put (a_fields, "file", file, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
