note
	description: "An entry in the log of a fine-tuning job."

class
	FINE_TUNING_JOB_EVENT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `fine_tuning.job.event`.

	id: STRING_32
			-- ID of the entry.

	created_at: INTEGER_64
			-- Unix time of the event.

	level: STRING_32
			-- Severity of the entry. Known values: {FINE_TUNING_JOB_EVENT_LEVEL}.

	message: STRING_32
			-- What happened, in a sentence.

	type: detachable STRING_32
			-- Tells progress notes (`message`) from measurements (`metrics`). Known values:
			-- {FINE_TUNING_JOB_EVENT_TYPE}.

	data: detachable STRING_TABLE [JSON_VALUE]
			-- Further details, such as metric values; the keys vary by `type`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			level := a_fields.required_text (once "level")
			message := a_fields.required_text (once "message")
			type := a_fields.text (once "type")
			data := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).field (a_fields, once "data")
		end

end
