note
	description: "Batch errors."

class
	BATCH_ERRORS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: detachable STRING_32
			-- Always `list`.

	data: detachable LIST [BATCH_ERROR]
			-- The JSON field `data'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text (once "object")
			data := (create {API_LIST_CODEC [BATCH_ERROR]}.make (create {API_MODEL_CODEC [BATCH_ERROR]})).field (a_fields, once "data")
		end

end
