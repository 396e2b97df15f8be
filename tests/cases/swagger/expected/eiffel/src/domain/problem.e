note
	description: "Problem."

class
	PROBLEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	message: STRING_32
			-- The JSON field `message'.

	hint: detachable STRING_32
			-- The JSON field `hint'.

	about: detachable PIECE
			-- The JSON field `about'.

feature -- Status report

	is_hint_null: BOOLEAN
			-- Is `hint' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			message := a_fields.required_text (once "message")
			is_hint_null := a_fields.is_null (once "hint")
			hint := a_fields.text (once "hint")
			about := (create {API_MODEL_CODEC [PIECE]}).field (a_fields, once "about")
		end

invariant
	hint_null: is_hint_null implies hint = Void

end
