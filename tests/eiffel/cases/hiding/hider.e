class
	HIDER

feature -- Access

	name: STRING_8 = ""

	f (name: INTEGER): INTEGER -- ERROR: `name' hides the feature
			-- Arguments and locals that hide.
		local
			out: INTEGER -- ERROR: `out' hides the feature
			l_one, l_one: INTEGER -- ERROR: `l_one' is in use here already
		do
			Result := name + out + l_one
		end

	g (a_value: detachable ANY): INTEGER
			-- Object tests that hide.
		do
			if attached a_value as name then -- ERROR: `name' hides the feature
				Result := 1
			elseif attached {STRING_8} a_value as a_value then -- ERROR: `a_value' is in use here already
				Result := 2
			elseif attached {STRING_8} a_value as l_text then
				if attached {STRING_32} a_value as l_text then -- ERROR: `l_text' is in use here already
					Result := 3
				end
			elseif attached {STRING_32} a_value as l_text then
				Result := l_text.count
			end
			across "abc" as g loop -- ERROR: `g' hides the feature
				Result := Result + 1
			end
		end

	h (a_one: INTEGER)
			-- Inline agents that hide.
		do
			(agent (a_one: INTEGER) -- ERROR: `a_one' is in use here already
				do
					do_nothing
				end).call ([a_one])
		end

	k (a_convert: INTEGER; unique: INTEGER): INTEGER -- ERROR: `unique' is a word of the language
		do
			Result := a_convert + unique
		end

end
