note
	description: "A TREE_MODEL that is a LIST [TREE_MODEL]."

class
	TREE_MODEL_LIST

inherit
	TREE_MODEL

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [TREE_MODEL])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [TREE_MODEL]
			-- What it holds.

feature -- Status report

	missing_field: STRING_32
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [TREE_MODEL]}.make (create {TREE_MODEL_CODEC})).missing_field (value)
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [TREE_MODEL]}.make (create {TREE_MODEL_CODEC})).encoded (value, a_is_request)
		end

end
