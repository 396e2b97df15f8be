note
	description: "A custom voice for synthesized speech."

class
	VOICE_RESOURCE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `audio.voice`.

	id: STRING_32
			-- ID of the voice, which speech requests refer to.

	name: STRING_32
			-- Label given when the voice was made.

	created_at: INTEGER_64
			-- Unix time at which the voice was made.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			id := a_fields.required_text (once "id")
			name := a_fields.required_text (once "name")
			created_at := a_fields.required_integer_64 (once "created_at")
		end

end
