class
	REACHED

end
