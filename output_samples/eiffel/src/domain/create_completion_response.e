note
	description: "[
		The continuations that a legacy completion model produced. Streamed chunks have the same shape.
	]"

class
	CREATE_COMPLETION_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the completion.

	choices: LIST [CREATE_COMPLETION_RESPONSE_CHOICE]
			-- The continuations, `n` for each prompt.

	created: INTEGER_64
			-- Unix time of creation.

	model: STRING_32
			-- Exact model that produced the continuations.

	system_fingerprint: detachable STRING_32
			-- Identifies the server configuration; a change may explain why the same `seed` gives different
			-- output.

	object: STRING_32
			-- Always `text_completion`.

	usage: detachable COMPLETION_USAGE
			-- The JSON field `usage'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			choices := (create {API_LIST_CODEC [CREATE_COMPLETION_RESPONSE_CHOICE]}.make (create {API_MODEL_CODEC [CREATE_COMPLETION_RESPONSE_CHOICE]})).required_field (a_fields, once "choices")
			created := a_fields.required_integer_64 (once "created")
			model := a_fields.required_text (once "model")
			system_fingerprint := a_fields.text (once "system_fingerprint")
			object := a_fields.required_text (once "object")
			usage := (create {API_MODEL_CODEC [COMPLETION_USAGE]}).field (a_fields, once "usage")
		end

end
