note
	description: "Whether two JSON values say the same: fields in any order, numbers however they are written."

class
	API_JSON_COMPARISON

feature -- Status report

	is_same (a_one, a_other: JSON_VALUE): BOOLEAN
			-- Do they say the same?
		do
			if attached {JSON_OBJECT} a_one as l_one and attached {JSON_OBJECT} a_other as l_other then
				Result := l_one.count = l_other.count and then has_all (l_one, l_other)
			elseif attached {JSON_ARRAY} a_one as l_one and attached {JSON_ARRAY} a_other as l_other then
				Result := l_one.count = l_other.count and then are_same (l_one, l_other)
			elseif attached {JSON_NUMBER} a_one as l_one and attached {JSON_NUMBER} a_other as l_other then
				Result := l_one.item.same_string (l_other.item) or else json.to_real (l_one) = json.to_real (l_other)
			elseif attached {JSON_STRING} a_one as l_one and attached {JSON_STRING} a_other as l_other then
				Result := json.to_text (l_one).same_string (json.to_text (l_other))
			else
				Result := a_one.representation.same_string (a_other.representation)
			end
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads texts and numbers.
		once
			create Result
		end

	has_all (a_one, a_other: JSON_OBJECT): BOOLEAN
			-- Has `a_other' every field of `a_one'?
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			from
				Result := True
				l_cursor := a_one.new_cursor
			until
				l_cursor.after or not Result
			loop
				Result := attached field (a_other, json.to_text (l_cursor.key)) as l_item and then is_same (l_cursor.item, l_item)
				l_cursor.forth
			end
		end

	field (a_object: JSON_OBJECT; a_name: READABLE_STRING_32): detachable JSON_VALUE
			-- The field of `a_object' called `a_name', however its key is escaped.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			from
				l_cursor := a_object.new_cursor
			until
				l_cursor.after or Result /= Void
			loop
				if json.to_text (l_cursor.key).same_string (a_name) then
					Result := l_cursor.item
				end
				l_cursor.forth
			end
		end

	are_same (a_one, a_other: JSON_ARRAY): BOOLEAN
			-- Are all items the same?
		require
			same_count: a_one.count = a_other.count
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i > a_one.count or not Result
			loop
				Result := is_same (a_one.i_th (i), a_other.i_th (i))
				i := i + 1
			end
		end

end
