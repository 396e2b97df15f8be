note
	description: "listVectorStores order."

class
	LIST_VECTOR_STORES_ORDER

feature -- Access

	asc: STRING_32 = {STRING_32} "asc"

	desc: STRING_32 = {STRING_32} "desc"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "asc")
				or else a_value.same_string ({STRING_32} "desc")
		end

end
