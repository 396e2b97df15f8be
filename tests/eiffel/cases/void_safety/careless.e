class
	CARELESS

feature -- Access

	name: detachable STRING_8

	fixed: STRING_8
			-- Always there.
		attribute
			Result := ""
		end

	found: detachable STRING_8
			-- Perhaps.
		do
			Result := name
		end

feature -- Basic operations

	run (a_text: detachable STRING_8): INTEGER
			-- Forget to look.
		local
			l_json: JSON_OBJECT
		do
			create l_json.make_empty
			Result := a_text.count -- ERROR: this may be Void
			Result := name.count -- ERROR: this may be Void
			Result := found.count -- ERROR: this may be Void
			Result := l_json.item ("x").hash_code -- ERROR: this may be Void
			if name /= Void then
				Result := name.count -- ERROR: this may be Void
			end
			if a_text = Void or a_text.is_empty then
				Result := a_text.count -- ERROR: this may be Void
			end
			if attached a_text as l_text then
				Result := l_text.count
			else
				Result := a_text.count -- ERROR: this may be Void
			end
			fixed := a_text -- ERROR: this may be Void, the STRING_8 may not
			fixed := Void -- ERROR: Void is no STRING_8
			take (a_text) -- ERROR: this may be Void, the STRING_8 may not
			take (Void) -- ERROR: Void is no STRING_8
		end

	take (a_text: STRING_8)
			-- Take it.
		do
			fixed := a_text
		end

	forgotten: STRING_8 -- ERROR: `forgotten' gives Void
		do
			take ("")
		end

	unset
			-- Use what is not there.
		local
			l_text: STRING_8 -- ERROR: `l_text' is Void
			l_unused: INTEGER -- ERROR: `l_unused' is never used
		do
			take (l_text)
		end

end
