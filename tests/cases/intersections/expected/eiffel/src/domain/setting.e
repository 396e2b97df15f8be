note
	description: "Setting."

class
	SETTING

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	value: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `value'.

	choices: detachable LIST [JSON_VALUE]
			-- The JSON field `choices'.

	owner: detachable PERSON
			-- The JSON field `owner'.

	level: detachable STRING_32
			-- The JSON field `level'. Known values: {SETTING_LEVEL}.

	size: REAL_64
			-- The JSON field `size'.

	count: INTEGER_64
			-- The JSON field `count'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

	has_count: BOOLEAN
			-- Is `count' set?

	is_count_null: BOOLEAN
			-- Is `count' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			value := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).field (a_fields, once "value")
			choices := (create {API_LIST_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).field (a_fields, once "choices")
			owner := (create {API_MODEL_CODEC [PERSON]}).field (a_fields, once "owner")
			level := a_fields.text (once "level")
			size := a_fields.real_64 (once "size")
			has_size := a_fields.is_real_64 (once "size")
			is_count_null := a_fields.is_null (once "count")
			count := a_fields.integer_64 (once "count")
			has_count := a_fields.is_integer_64 (once "count")
		end

invariant
	count_null: is_count_null implies not has_count

end
