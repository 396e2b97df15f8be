note
	description: "Piece."

class
	PIECE

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

	id: INTEGER_64
			-- The JSON field `id'.

	title: STRING_32
			-- The JSON field `title'.

	made: detachable STRING_32
			-- The JSON field `made'.

	whole: detachable PIECE
			-- The JSON field `whole'.

	made_as_date: detachable API_DATE
			-- What `made' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (made)
		end

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

	is_made_null: BOOLEAN
			-- Is `made' null, rather than not set?

feature -- Element change

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end

	set_title (a_title: READABLE_STRING_GENERAL)
			-- Set `title'.
		do
			create title.make_from_string_general (a_title)
			mark_set ("title")
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_made (a_made: detachable READABLE_STRING_GENERAL)
			-- Set `made'; Void leaves it out.
		do
			made := text_copy (a_made)
			is_made_null := False
		ensure
			made_set: is_text_copy (made, a_made)
		end

	set_made_null
			-- Have null for `made'.
		do
			made := Void
			is_made_null := True
		ensure
			is_made_null: is_made_null
		end

	set_whole (a_whole: detachable PIECE)
			-- Set `whole'; Void leaves it out.
		do
			whole := a_whole
		ensure
			whole_set: whole = a_whole
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.integer_64 (once "id")
			has_id := a_fields.is_integer_64 (once "id")
			title := a_fields.required_text (once "title")
			is_made_null := a_fields.is_null (once "made")
			made := a_fields.text (once "made")
			whole := (create {API_MODEL_CODEC [PIECE]}).field (a_fields, once "whole")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("id")
			a_fields.put_integer ("id", id, has_id, False)
			a_fields.put_required_text ("title", title)
			a_fields.put_text ("made", made, is_made_null)
			a_fields.put_value ("whole", whole, False)
		end

invariant
	made_null: is_made_null implies made = Void

end
