note
	description: "Holder."

class
	HOLDER

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	exception: detachable EXCEPTION_MODEL
			-- The JSON field `exception'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			exception := (create {API_MODEL_CODEC [EXCEPTION_MODEL]}).field (a_fields, once "exception")
		end

end
