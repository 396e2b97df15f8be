note
	description: "listByOffset response."

class
	LIST_BY_OFFSET_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	results: detachable LIST [THING]
			-- The JSON field `results'.

	total: INTEGER_64
			-- The JSON field `total'.

feature -- Status report

	has_total: BOOLEAN
			-- Is `total' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			results := (create {API_LIST_CODEC [THING]}.make (create {API_MODEL_CODEC [THING]})).field (a_fields, once "results")
			total := a_fields.integer_64 (once "total")
			has_total := a_fields.is_integer_64 (once "total")
		end

end
