note
	description: "PetPage."

class
	PET_PAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	things: detachable LIST [PET]
			-- The JSON field `things'.

	upto: detachable STRING_32
			-- The JSON field `upto'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			things := (create {API_LIST_CODEC [PET]}.make (create {API_MODEL_CODEC [PET]})).field (a_fields, once "things")
			upto := a_fields.text (once "upto")
		end

end
